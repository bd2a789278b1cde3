import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { inBothThemes, startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { cutFindings } from '../support/focus/cut.ts';
import { ringFindings } from '../support/focus/rings.ts';
import { walkFindings } from '../support/focus/walk.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { ROOT } from '../support/paths.ts';

const { guide } = await loadGuide(ROOT);

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

test('Tab goes through one page of each kind in its order, in the window, with nothing over the focus, and out at its end', async () => {
  expect(await turner.onEach(oneOfEachKind(guide), { width: 1280 }, walkFindings)).toEqual([]);
});

test('the focus shows wherever it can be, on one page of each kind, light and dark', async () => {
  const found = await turner.onEach(oneOfEachKind(guide), { width: 1280 }, async (page) => {
    await unfold(page);
    await page.keyboard.press('Tab');
    return [...(await cutFindings(page)), ...(await inBothThemes(page, ringFindings))];
  });
  expect(found).toEqual([]);
});

/** Markup and what must be reported of a walk through it. */
const LED_ASTRAY: readonly (readonly [name: string, markup: string, report: RegExp])[] = [
  ['goes back', '<a href="#">last</a><a href="#" tabindex="1">first</a>', /goes back to <a href="#">last/],
  ['leaves the window', '<a href="#" style="position:fixed;left:-9em">away</a>', /outside of the window, on <a/],
  [
    'is covered',
    '<a href="#">below</a><div id="over" style="position:fixed;inset:0;background:#fff">',
    /on <a href="#">below<\/a> is covered by <div id="over"/,
  ],
  [
    'is led back to where it began',
    '<a href="#">one</a><a href="#" onfocus="document.links[0].focus()">two</a>',
    /lets no focus come to .*two/,
  ],
  [
    'is caught',
    `${'<a href="#">x</a>'.repeat(120)}<script>onkeydown = (key) => { if (document.activeElement === document.links[115]) key.preventDefault(); }</script>`,
    /does not let go of the focus at its end/,
  ],
];

test.each(LED_ASTRAY)('a page on which the focus %s is reported', async (_, markup, report) => {
  expect(await turner.onMarkup(`<!DOCTYPE html>${markup}`, walkFindings)).toContainEqual(expect.stringMatching(report));
});

test('an outline of which only two sides show is reported', async () => {
  const markup = '<!DOCTYPE html><nav style="overflow:auto;width:9em;margin:2em"><a href="#" style="display:block">x</a></nav>';
  const found = await turner.onMarkup(`${markup}<style>:focus-visible{outline:3px solid}</style>`, async (page) => {
    await page.keyboard.press('Tab');
    return cutFindings(page);
  });
  expect(found).toEqual([expect.stringMatching(/cuts off the outline at the left and top and right and bottom of <a/)]);
});

test.each([
  ['nothing', 'outline:none', /contrast of 0\.00 and needs 3/],
  ['too faint a line', 'outline:2px solid #aaa', /contrast of 2\.32 and needs 3/],
  ['too faint a shadow', 'outline:none;box-shadow:0 0 0 2px #aaa', /contrast of 2\.32 and needs 3/],
  ['too faint a ground', 'outline:none;background:#aaa', /contrast of 2\.32 and needs 3/],
  ['too faint an edge', 'outline:none;border-color:#aaa', /contrast of 2\.32 and needs 3/],
])('%s that marks the focus is reported', async (_, style, report) => {
  const markup = `<!DOCTYPE html><style>a{border:1px solid #fff;background:#fff}a:focus-visible{${style}}</style><a href="#">x</a>`;
  const found = await turner.onMarkup(markup, async (page) => {
    await page.keyboard.press('Tab');
    return ringFindings(page);
  });
  expect(found).toEqual([expect.stringMatching(report)]);
});
