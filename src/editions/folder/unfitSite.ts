/** The site in hand is none that an edition can be made of; the message says what to do. */
export class UnfitSite extends Error {}
