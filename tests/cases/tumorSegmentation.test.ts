import { describe, expect, test } from 'vitest';
import {
  compareSlices,
  dice,
  diceOfShiftedSquare,
  EXPERT,
  hausdorff,
  jaccard,
  meanDice,
  minutesSaved,
  OUTLINES,
  pooledDice,
  SHIFTED,
  SPECK,
  volumeError,
} from '../../src/cases/tumor-segmentation/core.ts';
import { casePage, count, percent, REFERENCE, row } from '../support/cases.ts';

const reference = REFERENCE['tumor-segmentation'];
const page = casePage('tumor-segmentation');
const atSite = (site: 'home' | 'second') => OUTLINES.filter((outline) => outline.site === site);

describe('measures of overlap', () => {
  test.each(OUTLINES.map((outline, index) => [outline.tumor, outline, index] as const))(
    'of the tumor %s are those of scikit-learn',
    (_, outline, index) => {
      expect(dice(outline)).toBeCloseTo(reference.dice[index] ?? Number.NaN, 12);
      expect(jaccard(outline)).toBeCloseTo(reference.jaccard[index] ?? Number.NaN, 12);
    },
  );

  test.each(['home', 'second'] as const)('pooled over the site "%s" are those of scikit-learn', (site) => {
    expect(pooledDice(atSite(site))).toBeCloseTo(reference.pooled[site], 12);
  });

  test.each([
    ['shifted', SHIFTED],
    ['speck', SPECK],
  ] as const)('of the slice "%s" are those of scikit-learn and SciPy', (name, slice) => {
    expect(dice(compareSlices(EXPERT, slice))).toBeCloseTo(reference[name].dice, 12);
    expect(hausdorff(EXPERT, slice)).toBeCloseTo(reference[name].hausdorff, 12);
  });
});

describe('the page of the segmentation case', () => {
  test.each(OUTLINES)('prints the row of $tumor as computed', async (outline) => {
    const error = volumeError(outline);
    const signed = `${error < 0 ? '−' : '+'}${percent(Math.abs(error))}`;
    const volumes = [outline.reference, outline.predicted, outline.overlap].map(count);
    expect(await page).toContain(row(outline.tumor, ...volumes, dice(outline).toFixed(3), jaccard(outline).toFixed(3), signed));
  });

  test.each([
    ['home', 'Home (A1 to A6)'],
    ['second', 'Second (B1 to B4)'],
  ] as const)('prints both means of the site "%s" as computed', async (site, label) => {
    const outlines = atSite(site);
    const missed = outlines.filter(({ overlap }) => overlap === 0).length;
    const means = [pooledDice(outlines), meanDice(outlines)].map((mean) => mean.toFixed(3));
    expect(await page).toContain(row(label, ...means, `${missed} of ${outlines.length}`));
  });

  test('prints what a shift by one voxel does to squares of four sizes', async () => {
    expect(await page).toContain(
      row('Dice after a shift by one voxel', ...[2, 4, 10, 20].map((side) => diceOfShiftedSquare(side).toFixed(2))),
    );
  });

  test.each([
    ['1, shifted by one', SHIFTED],
    ['2, with a speck', SPECK],
  ] as const)('prints the row of the model "%s", and its slice', async (label, slice) => {
    const compared = compareSlices(EXPERT, slice);
    const distance = hausdorff(EXPERT, slice).toFixed(2);
    const overlap = `${compared.overlap} of ${compared.reference}`;
    expect(await page).toContain(row(label, overlap, dice(compared).toFixed(3), distance));
    const text = await page;
    for (const line of slice) expect(text).toContain(line);
  });

  test.each([
    ['Home site, six tumors', atSite('home')],
    ['Second site, four tumors', atSite('second')],
    ['All', OUTLINES],
  ] as const)('prints the minutes of "%s" as computed', async (label, outlines) => {
    const minutes = (of: 'byHand' | 'mended'): number => outlines.map((outline) => outline[of]).reduce((total, own) => total + own, 0);
    expect(await page).toContain(row(label, `${minutes('byHand')} min`, `${minutes('mended')} min`, `${minutesSaved(outlines)} min`));
  });

  test('prints what large tumors save and small ones cost', async () => {
    const large = OUTLINES.filter((outline) => outline.reference >= 4_000);
    const small = OUTLINES.filter((outline) => outline.reference < 4_000);
    expect(await page).toContain(`save ${minutesSaved(large)} minutes. The three smaller ones *cost* ${-minutesSaved(small)}`);
  });

  test('gives the answers to the exercises as computed', async () => {
    const found = OUTLINES.map((outline) => (outline.tumor === 'A6' ? { ...outline, predicted: 360, overlap: 240 } : outline));
    const home = found.filter(({ site }) => site === 'home');
    const a6 = { reference: 300, predicted: 360, overlap: 240 };
    expect(await page).toContain(`Dice is ${dice(a6).toFixed(3)}. Volume error is 60 of 300 = +${percent(volumeError(a6))}`);
    expect(await page).toContain(`rises from ${meanDice(atSite('home')).toFixed(3)} to ${meanDice(home).toFixed(3)}`);
    expect(await page).toContain(`so ${pooledDice(home).toFixed(3)}.`);
    const cut = EXPERT.map((line, index) => (index === 5 ? '........' : line));
    expect(await page).toContain(`24 of 28 = ${dice(compareSlices(EXPERT, cut)).toFixed(3)}`);
    expect(await page).toContain(`so the distance is ${hausdorff(EXPERT, cut).toFixed(2)}`);
  });
});
