import { describe, expect, it } from 'vitest';
import { changesOn, type Change } from '../../src/model/changes.ts';
import { loadSmall, write } from '../fixtures/smallContent.ts';

/** The changes on a page with this text. */
async function changes(prose: string): Promise<readonly Change[]> {
  const page = `---
title: Changes
description: What has changed in the small guide, with the newest on top.
outcomes: [see it]
leavesOut: Everything else.
next: [{ to: /, why: go home }]
reviewed: 2026-11-23
order: 0
---
${prose}`;
  const { guide, problems } = await loadSmall(write('guide/about/changes.md', page));
  expect(problems).toEqual([]);
  const node = guide.byAddress.get('/about/changes/');
  if (!node) throw new Error('The small guide has no page of changes.');
  return changesOn(guide, node);
}

describe('the list of changes', () => {
  it('has an entry for each dated heading, newest first, with its anchor', async () => {
    const found = await changes(
      'What changed.\n\n## 3 February 2026\n\n- Old.\n\n## How to read this\n\nSlowly.\n\n## 23 November 2026\n\n- New.\n',
    );
    expect(found.map(({ date, anchor }) => [date, anchor])).toEqual([
      ['2026-11-23', '23-november-2026'],
      ['2026-02-03', '3-february-2026'],
    ]);
  });

  it('says in plain words what changed, one line a list item', async () => {
    const [entry] = await changes(
      '## 1 May 2026\n\n- The **median** is :claim[median-pay] now [@wong2021].\n- See [statistics](/skills/statistics/)\n  for the [[PPV|predictive value]].\n',
    );
    expect(entry?.lines).toEqual([
      'The median is USD 120,230 a year (United States, May 2025) now.',
      'See statistics for the predictive value.',
    ]);
  });
});
