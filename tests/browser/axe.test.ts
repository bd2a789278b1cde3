import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { axeFindings } from '../support/axe.ts';
import { startPageTurner, unfold, type PageTurner } from '../support/eachPage.ts';
import { oneOfEachKind } from '../support/kinds.ts';
import { ROOT } from '../support/paths.ts';
import { isRedirect, readSite } from '../support/site.ts';
import { ROLE, TERM } from './steps.ts';

const { guide } = await loadGuide(ROOT);
const { pages } = await readSite();
const everyAddress = pages.filter((page) => !isRedirect(page)).map(({ address }) => address);

let turner: PageTurner;
beforeAll(async () => {
  turner = await startPageTurner();
});
afterAll(() => turner.close());

describe('axe finds nothing against WCAG 2.2 AA', () => {
  test('on any page', async () => {
    expect(await turner.onEach(everyAddress, { width: 1280 }, axeFindings)).toEqual([]);
  });

  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'dark', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('on one page of each kind, everything unfolded, $colorScheme, $width pixels wide', async (view) => {
    const found = await turner.onEach(oneOfEachKind(guide), view, async (page) => {
      await unfold(page);
      return axeFindings(page);
    });
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('on an open card, %s', async (colorScheme) => {
    const found = await turner.onEach([ROLE.address], { width: 1280, colorScheme }, async (page) => {
      await page.getByRole('main').locator(`a.term[href$="/${TERM.id}/"]`).first().hover();
      await page.getByText(TERM.definition).first().waitFor();
      return axeFindings(page);
    });
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('on the results of a search, %s', async (colorScheme) => {
    const found = await turner.onEach(['/search/?q=readmission'], { width: 1280, colorScheme }, async (page) => {
      await page.getByRole('status').getByText('results').waitFor();
      return axeFindings(page);
    });
    expect(found).toEqual([]);
  });

  test.each([
    { colorScheme: 'light', width: 390 },
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 390 },
    { colorScheme: 'dark', width: 1280 },
  ] as const)('on the search dialog, empty and with results, $colorScheme, $width pixels wide', async (view) => {
    const found = await turner.onEach([ROLE.address], view, async (page) => {
      await page.keyboard.press('/');
      const question = page.getByRole('combobox', { name: 'Search the guide' });
      await question.waitFor();
      const empty = await axeFindings(page);
      await question.fill('readmission');
      await page.getByRole('status').getByText('results').waitFor();
      await question.press('ArrowDown');
      return [...empty, ...(await axeFindings(page))];
    });
    expect(found).toEqual([]);
  });
});

test('axe reports a page that is against it', async () => {
  expect(await turner.onMarkup('<html lang="en"><title>x</title><img src="picture.png">', axeFindings)).toHaveLength(1);
});
