import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { contrastFindings } from '../support/contrast/findings.ts';
import { inBothThemes, startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { ROOT } from '../support/paths.ts';
import { ROLE, TERM } from './steps.ts';

const { guide } = await loadGuide(ROOT);

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

test('text and controls stand out from what is behind them, on one page of each kind, light and dark', async () => {
  const found = await turner.onEach(oneOfEachKind(guide), { width: 1280 }, async (page) => {
    await unfold(page);
    return inBothThemes(page, contrastFindings);
  });
  expect(found).toEqual([]);
});

test('so do they in an open card and among the results of a search', async () => {
  const inCard = await turner.onEach([ROLE.address], { width: 1280 }, async (page) => {
    await page.getByRole('main').locator(`a.term[href$="/${TERM.id}/"]`).first().hover();
    await page.getByText(TERM.definition).first().waitFor();
    return inBothThemes(page, contrastFindings);
  });
  const amongResults = await turner.onEach(['/search/?q=readmission'], { width: 1280 }, async (page) => {
    await page.locator('guide-search[data-answered="readmission"]').waitFor();
    return inBothThemes(page, contrastFindings);
  });
  expect([...inCard, ...amongResults]).toEqual([]);
});

/** Markup and what must be reported of it. */
const FAINT: readonly (readonly [name: string, markup: string, report: RegExp])[] = [
  ['text that is read at length', '<p style="color:#767676">faint', /“faint” has a contrast of 4\.54 and needs 7: .*p$/],
  ['a heading', '<h1 style="color:#777">faint', /“faint” has a contrast of 4\.48 and needs 4\.5: .*h1$/],
  ['text in a color of another space', '<p style="color:oklch(0.7 0 0)">faint', /“faint” has a contrast of 2\.\d\d/],
  ['text on a ground further up', '<div style="background:#767676"><p><b style="color:#fff">faint', /“faint” has a contrast of 4\.54/],
  ['text that fades with what it is in', '<div style="opacity:0.5"><p style="color:#000">faint', /“faint” has a contrast of 3\.9\d/],
  ['text on a gradient', '<p style="background:linear-gradient(#000, #fff);color:#fff">faint', /“faint” has a contrast of 1\.00/],
  ['what style adds', '<style>p::before{content:"faint";color:#999}</style><p>plain', /“faint” .*p::before$/],
  ['the number of an item', '<style>li::marker{color:#999}</style><ol><li>plain</ol>', /“number of the item” .*li::marker$/],
  ['what a field holds', '<input value="faint" style="color:#999;background:#fff">', /“faint” has a contrast of 2\.85/],
  ['what a field suggests', '<style>::placeholder{color:#999}</style><input placeholder="faint">', /“faint” .*::placeholder$/],
  [
    'the edge of a field',
    '<input style="border:1px solid #999;background:#fff">',
    /the edge has a contrast of 2\.85 and needs 3: .*input$/,
  ],
  [
    'words on a shape of a picture',
    '<svg width="200" height="50"><rect width="200" height="50" fill="#767676"/><text x="9" y="30" fill="#888">faint</text></svg>',
    /“faint” has a contrast of 1\.\d\d and needs 4\.5: .*text$/,
  ],
];

test.each(FAINT)('%s is reported where it is too faint', async (_, markup, report) => {
  expect(await turner.onMarkup(`<!DOCTYPE html>${markup}`, contrastFindings)).toEqual([expect.stringMatching(report)]);
});

test('a picture behind text is refused, since nobody can tell its contrast', async () => {
  const onPicture = '<!DOCTYPE html><p style="background:url(picture.png)">plain';
  await expect(turner.onMarkup(onPicture, contrastFindings)).rejects.toThrow('stands on the picture');
});
