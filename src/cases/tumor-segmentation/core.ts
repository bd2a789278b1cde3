/** Volumes of one tumor in voxels: as the expert drew it, as the model drew it, and where the two overlap. */
export interface Outline {
  readonly tumor: string;
  readonly site: 'home' | 'second';
  readonly reference: number;
  readonly predicted: number;
  readonly overlap: number;
  /** Minutes to draw the outline by hand. */
  readonly byHand: number;
  /** Minutes to check and mend what the model drew. */
  readonly mended: number;
}

/** The made-up tumors of the case. One voxel is a cubic millimeter. */
export const OUTLINES: readonly Outline[] = [
  { tumor: 'A1', site: 'home', reference: 12_000, predicted: 11_600, overlap: 10_900, byHand: 34, mended: 9 },
  { tumor: 'A2', site: 'home', reference: 8_000, predicted: 8_400, overlap: 7_400, byHand: 28, mended: 8 },
  { tumor: 'A3', site: 'home', reference: 20_000, predicted: 19_500, overlap: 18_300, byHand: 41, mended: 10 },
  { tumor: 'A4', site: 'home', reference: 600, predicted: 450, overlap: 390, byHand: 12, mended: 11 },
  { tumor: 'A5', site: 'home', reference: 5_000, predicted: 5_200, overlap: 4_500, byHand: 24, mended: 9 },
  { tumor: 'A6', site: 'home', reference: 300, predicted: 0, overlap: 0, byHand: 9, mended: 14 },
  { tumor: 'B1', site: 'second', reference: 10_000, predicted: 7_600, overlap: 7_100, byHand: 31, mended: 19 },
  { tumor: 'B2', site: 'second', reference: 4_000, predicted: 2_900, overlap: 2_500, byHand: 22, mended: 20 },
  { tumor: 'B3', site: 'second', reference: 15_000, predicted: 12_800, overlap: 11_800, byHand: 36, mended: 21 },
  { tumor: 'B4', site: 'second', reference: 500, predicted: 900, overlap: 300, byHand: 11, mended: 16 },
];

/** Dice coefficient, in [0, 1]: twice the overlap divided by the two volumes together. */
export function dice({ reference, predicted, overlap }: Pick<Outline, 'reference' | 'predicted' | 'overlap'>): number {
  return (2 * overlap) / (reference + predicted);
}

/** Jaccard index (intersection over union), in [0, 1]: the overlap divided by all that either drew. */
export function jaccard({ reference, predicted, overlap }: Pick<Outline, 'reference' | 'predicted' | 'overlap'>): number {
  return overlap / (reference + predicted - overlap);
}

/** How much larger the model drew the tumor than the expert, as a share of the expert's volume; below 0 where it drew less. */
export function volumeError({ reference, predicted }: Pick<Outline, 'reference' | 'predicted'>): number {
  return (predicted - reference) / reference;
}

/** Dice of all voxels as if they were one tumor, in which the large tumors count most. */
export function pooledDice(outlines: readonly Outline[]): number {
  const sum = (part: 'reference' | 'predicted' | 'overlap'): number => outlines.reduce((total, outline) => total + outline[part], 0);
  return dice({ reference: sum('reference'), predicted: sum('predicted'), overlap: sum('overlap') });
}

/** Mean Dice, in which every tumor counts alike. */
export function meanDice(outlines: readonly Outline[]): number {
  return outlines.reduce((total, outline) => total + dice(outline), 0) / outlines.length;
}

/** Minutes that the model saved over drawing by hand; below 0 where it cost time. */
export function minutesSaved(outlines: readonly Outline[]): number {
  return outlines.reduce((total, { byHand, mended }) => total + byHand - mended, 0);
}

/** A picture of one slice: rows of `#` where the tumor is and `.` where it is not. */
export type Slice = readonly string[];

/** The expert's outline in the slice that the case prints. */
export const EXPERT: Slice = ['........', '........', '..####..', '..####..', '..####..', '..####..', '........', '........'];
/** The same shape, one voxel to the right. */
export const SHIFTED: Slice = ['........', '........', '...####.', '...####.', '...####.', '...####.', '........', '........'];
/** The expert's outline, and one voxel far from it. */
export const SPECK: Slice = ['.......#', '........', '..####..', '..####..', '..####..', '..####..', '........', '........'];

/** Row and column of each voxel of the tumor. */
export function voxels(slice: Slice): readonly (readonly [number, number])[] {
  return slice.flatMap((line, row) => Array.from(line).flatMap((mark, column) => (mark === '#' ? [[row, column] as const] : [])));
}

/** Volumes of two slices and of their overlap. */
export function compareSlices(reference: Slice, predicted: Slice): Pick<Outline, 'reference' | 'predicted' | 'overlap'> {
  const drawn = new Set(voxels(predicted).map(String));
  return {
    reference: voxels(reference).length,
    predicted: drawn.size,
    overlap: voxels(reference).filter((voxel) => drawn.has(String(voxel))).length,
  };
}

/**
 * Hausdorff distance in voxels: how far the worst voxel of either outline lies from the nearest voxel of the other, from center
 * to center.
 */
export function hausdorff(reference: Slice, predicted: Slice): number {
  const farthest = (from: Slice, to: Slice): number =>
    Math.max(...voxels(from).map(([row, column]) => Math.min(...voxels(to).map(([r, c]) => Math.hypot(row - r, column - c)))));
  return Math.max(farthest(reference, predicted), farthest(predicted, reference));
}

/** Dice of a square of `side` voxels and the same square moved sideways by one. */
export function diceOfShiftedSquare(side: number): number {
  return dice({ reference: side ** 2, predicted: side ** 2, overlap: side * (side - 1) });
}
