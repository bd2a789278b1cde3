/** Turns an address of the guide (`/skills/statistics/`) into what a link must say where the guide is hosted. */
export type Href = (address: string) => string;
