/** What a card shows of a term. All cards are in one small file, which is fetched when a reader first points at a term. */
export interface Card {
  /** Preferred name. */
  readonly term: string;
  readonly kind: string;
  readonly definition: string;
  /** For each family that needs it, how deeply: `Analysts: practitioner`. */
  readonly needs: readonly string[];
}

/** Address of the file, below the base path. */
export const CARDS_ADDRESS = '/glossary/cards.json';
