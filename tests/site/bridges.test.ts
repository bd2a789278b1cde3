import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../src/load/guide.ts';
import { bridgeBetween, bridgesTo } from '../../src/model/bridges.ts';
import { formatHours } from '../../src/model/format/hours.ts';
import { ROOT } from '../support/paths.ts';
import { elements, isOffered, readSite, type Page } from '../support/site.ts';

const { guide } = await loadGuide(ROOT);
const { pages } = await readSite();

function pageAt(address: string): Page {
  const page = pages.find((each) => each.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Name and hours in each row of the table of bridges. */
function bridgeRows(page: Page): readonly string[] {
  return elements(page, 'tbody th:has(.row-hours)').map(({ text }) => text.replace(/\s+/g, ' '));
}

describe('the tables of bridges', () => {
  test('stand on every role: from every background, and from its nearest roles', () => {
    for (const role of guide.all('role')) {
      const wanted = bridgesTo(guide, role).map(({ from, bridge }) => `${from.label} ${formatHours(bridge.essential.hours)}`);
      expect(wanted.length).toBeGreaterThan(guide.all('background').length);
      expect(bridgeRows(pageAt(role.address))).toEqual(wanted);
    }
  });

  test('stand on every background: to every role', () => {
    for (const background of guide.all('background')) {
      const wanted = guide.all('role').map((role) => {
        const { essential } = bridgeBetween(guide, background, role).bridge;
        return `${role.label} ${formatHours(essential.hours)}`;
      });
      expect(bridgeRows(pageAt(background.address)).toSorted()).toEqual(wanted.sort());
    }
  });
});

describe('the handout of a role', () => {
  test.each(guide.all('role').map((role) => [role.id, role] as const))(
    'has each skill at the level asked for, and no search engine offers it: %s',
    (_, role) => {
      const handout = pageAt(`${role.address}handout/`);
      const text = handout.$('main').text().replace(/\s+/g, ' ');
      for (const { skill: id, level } of role.skills) {
        const skill = guide.get('skill', id);
        expect(text).toContain(`${skill.label}: ${level}`);
        for (const statement of skill.levels[level].can) expect(text).toContain(statement.replace(/\s+/g, ' '));
      }
      expect(isOffered(handout)).toBe(false);
    },
  );
});

test('no background has the id of a role, so that an address of the finder means one thing', () => {
  const roles = new Set(guide.all('role').map(({ id }) => id));
  expect(guide.all('background').filter(({ id }) => roles.has(id))).toEqual([]);
});
