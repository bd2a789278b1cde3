import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent, type Loaded } from '../../src/load/guide.ts';

/** Files of a small `content/`: path below it → what is in the file. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** One difference between two contents. */
export type Patch = (files: Files) => Files;

/** What every written page must state. */
function page(title: string): string {
  return `title: ${title}
description: A page of a small guide that has one record of most kinds.
outcomes: [read it]
leavesOut: Everything else.
next: [{ to: /, why: go home }]
reviewed: 2026-11-23`;
}

const LEVELS = ['awareness', 'working', 'practitioner', 'expert']
  .map((level) => `  ${level}: { can: [do it], hours: { from: 1, to: 2 }, proof: A proof. }`)
  .join('\n');

function skill(title: string, more = ''): string {
  return `---
${page(title)}
kind: technical
levels:
${LEVELS}
${more}---
It is used at work.
`;
}

function instrument(name: string, status: string, more = ''): string {
  return `name: ${name}, in full
shortName: ${name}
kind: guidance
place: United States
status: ${status}
since: 2026-01-06
summary: It says what counts as a device.
dates: [{ date: 2026-01-06, event: It is published., source: rule }]
source: rule
changes: [{ family: analysts, change: They document more. }]
reviewed: 2026-11-23
${more}`;
}

const SOURCE = `title: A work on the matter
author: [{ family: Wong, given: Andrew }]
strength: peer-reviewed
read: primary
checked: 2026-11-23
`;

/** A content in which nothing is wrong. */
export const VALID: Files = new Map([
  ['guide/index.mdx', `---\n${page('Home')}\norder: 0\n---\nBegin with [statistics](/skills/statistics/).\n`],
  ['guide/roles/analysts/index.mdx', `---\n${page('Analysts')}\norder: 0\nwork: find out what happens\n---\nThey count.\n`],
  [
    'guide/roles/analysts/data-scientist.mdx',
    `---
${page('Data scientist')}
skills:
  - { skill: statistics, level: working, need: essential, why: to count }
  - { skill: programming, level: working, need: helpful, why: to count fast }
stages: [{ stage: data, part: leads }]
handsOver: a table
entry: [one way, another way]
pay: [median-pay]
outlook: []
crosswalk: [{ taxonomy: A taxonomy, match: none, note: Nothing fits., source: wong2021 }]
notForYouIf: [you would rather not]
---
## What they do

They read the electronic health record, where a model missed 67% of cases [@wong2021].
The median pay is :claim[median-pay].

### What the rules say

They follow :instrument[cds-2026], which replaced :history[cds-2022]. The [[PPV]] matters.
`,
  ],
  ['guide/skills/statistics.mdx', skill('Statistics')],
  ['guide/skills/programming.mdx', skill('Programming', 'prerequisites: [{ skill: statistics, level: awareness }]\n')],
  [
    'glossary/electronic-health-record.md',
    `---
term: electronic health record
abbreviation: EHR
aliases: [electronic medical record]
kind: technical
definition: The record of a person's care, kept in a computer.
confusion: It is not a research data set.
reviewed: 2026-11-23
---
It is written for care and billing.
`,
  ],
  [
    'glossary/positive-predictive-value.md',
    `---
term: positive predictive value
abbreviation: PPV
kind: technical
definition: The share of alerts that are right.
confusion: It changes with the share of people who are ill.
sources: [wong2021]
reviewed: 2026-11-23
---
It falls when the illness is rare.
`,
  ],
  ['records/sources/wong2021.yaml', `kind: article-journal\n${SOURCE}issued: 2021-06-21\ncontainerTitle: A journal\ndoi: 10.1001/jama.2021.2626\n`],
  ['records/sources/rule.yaml', `kind: regulation\n${SOURCE}url: https://example.org/rule\n`],
  [
    'records/claims/median-pay.yaml',
    `statement: In the United States, in May 2025, half of them earned more than USD 120,230 a year.
value: 120230
unit: USD a year
place: United States
asOf: 2025-05
isNot: Not what a beginner is paid.
source: rule
reviewed: 2026-11-23
due: 2027-09-15
`,
  ],
  ['records/instruments/cds-2026.yaml', instrument('CDS guidance 2026', 'in force', 'supersedes: [cds-2022]\n')],
  ['records/instruments/cds-2022.yaml', instrument('CDS guidance 2022', 'superseded', 'supersededBy: cds-2026\n')],
  ['redirects.yaml', '/stats/: /skills/statistics/\n'],
]);

/** Writes `text` where `path` says, in place of what was there. */
export function write(path: string, text: string | Uint8Array): Patch {
  return (files) => new Map([...files, [path, text]]);
}

/** Puts `to` in place of `from` in one file. Throws where `from` is not there, so that a fixture cannot go stale unseen. */
export function change(path: string, from: string, to: string): Patch {
  return (files) => {
    const text = files.get(path);
    if (typeof text !== 'string' || !text.includes(from)) throw new Error(`"${from}" is not in ${path} of the small content.`);
    return write(path, text.replace(from, () => to))(files);
  };
}

/** `VALID` with `patches` made to it, loaded as the site loads its content. */
export async function loadSmall(...patches: readonly Patch[]): Promise<Loaded> {
  const root = await mkdtemp(join(tmpdir(), 'small-content-'));
  try {
    for (const [path, text] of patches.reduce((files, patch) => patch(files), VALID)) {
      const file = join(root, 'content', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await loadContent(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
