import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { clippedFindings } from '../support/lines/clipped.ts';
import { overlapFindings } from '../support/lines/overlaps.ts';
import { spaceOut } from '../support/lines/spacing.ts';
import { overflowFindings } from '../support/overflow.ts';
import { ROOT } from '../support/paths.ts';
import { HEIGHT } from '../support/reader/browser.ts';

const { guide } = await loadGuide(ROOT);

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

test('text that a reader spaces out is neither cut off nor laid over other text, on one page of each kind, narrow and wide', async () => {
  const found = await turner.onEach(oneOfEachKind(guide), { width: 1280 }, async (page) => {
    await spaceOut(page);
    await unfold(page);
    const findings: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: HEIGHT });
      const onPage = [...(await clippedFindings(page)), ...(await overlapFindings(page)), ...(await overflowFindings(page))];
      findings.push(...onPage.map((finding) => `${width} pixels: ${finding}`));
    }
    return findings;
  });
  expect(found).toEqual([]);
});

test('the spacing is that of WCAG 2.2, also where the page has its own', async () => {
  const found = await turner.onMarkup('<!DOCTYPE html><style>p{font:10px/1 serif;margin:0}</style><p>text', async (page) => {
    await spaceOut(page);
    return page.evaluate(() => {
      const { lineHeight, letterSpacing, wordSpacing, marginBlockEnd } = getComputedStyle(document.querySelector('p') ?? document.body);
      return [lineHeight, letterSpacing, wordSpacing, marginBlockEnd];
    });
  });
  expect(found).toEqual(['15px', '1.2px', '1.6px', '20px']);
});

test.each([
  ['at the side', '<p style="overflow:hidden;white-space:nowrap;width:40px">cut off here'],
  ['at the foot', '<div style="overflow:clip;height:20px"><p style="margin:0">one<br>two'],
  ['in a picture', '<svg width="40" height="20"><text x="0" y="15">cut off here</text></svg>'],
])('text that is cut off %s is reported', async (_, markup) => {
  expect(await turner.onMarkup(`<!DOCTYPE html>${markup}`, clippedFindings)).toHaveLength(1);
});

test('text that a box scrolls to is not cut off', async () => {
  const scrolled = '<!DOCTYPE html><div style="overflow:auto;white-space:nowrap;width:40px;height:20px"><p>by scrolling';
  expect(await turner.onMarkup(scrolled, clippedFindings)).toEqual([]);
});

test('text that lies over other text is reported, and lines that only touch are not', async () => {
  const over = '<!DOCTYPE html><p style="height:20px;margin:0">one<br>two</p><p style="margin:0">three';
  expect(await turner.onMarkup(over, overlapFindings)).toEqual([expect.stringContaining('“two” and “three”')]);
  expect(await turner.onMarkup('<!DOCTYPE html><p style="line-height:1">one<b>two</b><br>three', overlapFindings)).toEqual([]);
});
