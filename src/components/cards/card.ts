/** What a card shows of a term. All cards are in one small file, which is read when a reader first points at a term. */
export interface Card {
  /** Preferred name. */
  readonly term: string;
  readonly kind: string;
  readonly definition: string;
  /** For each family that needs it, how deeply: `Analysts: practitioner`. */
  readonly needs: readonly string[];
}
