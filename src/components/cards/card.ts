/**
 * What a card shows of a term: its preferred name, its kind, its definition, and for each family that needs it how deeply
 * (`Analysts: practitioner`). All cards are in one small file, which is read when a reader first points at a term.
 */
export type Card = readonly [term: string, kind: string, definition: string, needs: readonly string[]];
