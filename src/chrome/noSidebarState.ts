/** Stands in for Starlight's sidebar memory: the guide's sidebar has no state to keep. */
export {};
