import { describe, expect, it } from 'vitest';
import { formatProblem, PROBLEM_CODES, type ProblemCode } from '../../src/model/problem.ts';
import { change, loadSmall, replaceAll, VALID, write, type Patch } from '../fixtures/smallContent.ts';

/** One mistake, and the whole message its author reads. */
interface Mistake {
  readonly mistake: string;
  readonly patches: readonly Patch[];
  readonly message: string;
}

const HOME = 'guide/index.md';
const ROLE = 'guide/roles/analysts/data-scientist.md';
const STATISTICS = 'guide/skills/statistics.md';
const PROGRAMMING = 'guide/skills/programming.md';
const EHR = 'glossary/electronic-health-record.md';
const PPV = 'glossary/positive-predictive-value.md';
const PAY = 'records/claims/median-pay.yaml';
const SOURCE = 'records/sources/wong2021.yaml';
const NEW_GUIDANCE = 'records/instruments/cds-2026.yaml';
const OLD_GUIDANCE = 'records/instruments/cds-2022.yaml';

function valid(path: string): string {
  const text = VALID.get(path);
  if (typeof text !== 'string') throw new Error(`The small content has no ${path}.`);
  return text;
}

const MISTAKES: Readonly<Record<ProblemCode, readonly Mistake[]>> = {
  'address-clash': [
    {
      mistake: 'a page is written where another has its address',
      patches: [write('guide/roles/analysts.md', valid(HOME))],
      message:
        'content/guide/roles/analysts/index.md: its address /roles/analysts/ is also that of content/guide/roles/analysts.md; rename one of the files. [address-clash]',
    },
    {
      mistake: 'a redirect hides a page',
      patches: [change('redirects.yaml', '/stats/', '/skills/programming/')],
      message:
        'content/redirects.yaml:1: redirects from /skills/programming/, which is the address of content/guide/skills/programming.md. [address-clash]',
    },
  ],
  'alias-is-term': [
    {
      mistake: 'an alias, here in the plural, is the name of another term',
      patches: [change(PPV, 'abbreviation: PPV', 'abbreviation: PPV\naliases: [electronic health records]')],
      message: `content/${PPV} aliases: "electronic health records" is the name of the term in content/${EHR}; link it with seeAlso instead. [alias-is-term]`,
    },
  ],
  'broken-yaml': [
    {
      mistake: 'text with a colon is not quoted',
      patches: [change(PAY, 'unit: USD', 'unit: dollars: USD')],
      message: `content/${PAY}:3: the YAML cannot be read: Nested mappings are not allowed in compact mappings. Quote text that holds a colon, and indent with spaces. [broken-yaml]`,
    },
    {
      mistake: 'a record is a list',
      patches: [write(PAY, '- 120230\n')],
      message: `content/${PAY}:1: must be a list of \`field: value\` lines. [broken-yaml]`,
    },
    {
      mistake: 'a page does not begin with its fields',
      patches: [change(EHR, '---\nterm', 'term')],
      message: `content/${EHR}:1: does not begin with fields between two lines of \`---\`. [broken-yaml]`,
    },
  ],
  'citation-in-heading': [
    {
      mistake: 'a heading cites',
      patches: [change(ROLE, '## What they do', '## What they do [@wong2021]')],
      message: `content/${ROLE}:19: headings carry no notes, claims or forced links; move it into the text. [citation-in-heading]`,
    },
  ],
  'citation-in-link': [
    {
      mistake: 'a link cites',
      patches: [change(HOME, '[statistics]', '[statistics [@wong2021]]')],
      message: `content/${HOME}:10: a link cannot hold another; move the mark out of the brackets. [citation-in-link]`,
    },
  ],
  'cited-superseded': [
    {
      mistake: 'prose names a superseded instrument as if it stood',
      patches: [change(ROLE, ':history[cds-2022]', ':instrument[cds-2022]')],
      message: `content/${ROLE}:26: cites cds-2022 as if it stood; it is superseded. Write :history[cds-2022] if its past is meant. Did you mean "cds-2026"? [cited-superseded]`,
    },
    {
      mistake: 'a field names a superseded instrument',
      patches: [change(ROLE, 'outlook: []', 'outlook: []\ninstruments: [cds-2022]')],
      message: `content/${ROLE}:16 instruments: names cds-2022, which is superseded. Did you mean "cds-2026"? [cited-superseded]`,
    },
  ],
  'claim-without-source': [
    {
      mistake: 'a claim has no source',
      patches: [change(PAY, 'source: rule\n', '')],
      message: `content/${PAY}:1 source: is missing (Id of a source). [claim-without-source]`,
    },
    {
      mistake: "a claim's source is empty",
      patches: [change(PAY, 'source: rule', "source: ''")],
      message: `content/${PAY}:7 source: must not be empty. [claim-without-source]`,
    },
  ],
  'definition-too-long': [
    {
      mistake: 'a definition does not fit on a card',
      patches: [change(PPV, 'The share of alerts that are right.', 'x'.repeat(201))],
      message: `content/${PPV}:5 definition: definitions have at most 200 characters; this one has 201. [definition-too-long]`,
    },
  ],
  'duplicate-id': [
    {
      mistake: 'two families have a role of the same id',
      patches: [write('guide/roles/builders/index.md', valid('guide/roles/analysts/index.md')), write('guide/roles/builders/data-scientist.md', valid(ROLE))],
      message: `content/guide/roles/builders/data-scientist.md: the id "data-scientist" belongs to content/${ROLE}; ids are never used twice. [duplicate-id]`,
    },
    {
      mistake: 'a source takes an id that another had before',
      patches: [change(SOURCE, 'kind:', 'formerIds: [rule]\nkind:')],
      message: `content/${SOURCE} formerIds: the id "rule" belongs to content/records/sources/rule.yaml; ids are never used twice. [duplicate-id]`,
    },
  ],
  'duplicate-name': [
    {
      mistake: 'two terms share an abbreviation',
      patches: [change(PPV, 'abbreviation: PPV', 'abbreviation: EHR'), change(ROLE, '[[PPV]]', '[[EHR]]')],
      message: `content/${PPV}: the name "EHR" already belongs to content/${EHR}; a name leads to one term. [duplicate-name]`,
    },
    {
      mistake: 'two terms share an alias',
      patches: [change(PPV, 'abbreviation: PPV', 'abbreviation: PPV\naliases: [Electronic medical-record]')],
      message: `content/${PPV}: the name "Electronic medical-record" already belongs to content/${EHR}; a name leads to one term. [duplicate-name]`,
    },
  ],
  'heading-skipped': [
    {
      mistake: 'the first heading is of the third level',
      patches: [change(ROLE, '## What they do', '### What they do')],
      message: `content/${ROLE}:19: "What they do" jumps from level 1 to 3; write ##. [heading-skipped]`,
    },
    {
      mistake: 'a level is left out',
      patches: [change(ROLE, '### What the rules say', '#### What the rules say')],
      message: `content/${ROLE}:24: "What the rules say" jumps from level 2 to 4; write ###. [heading-skipped]`,
    },
    {
      mistake: 'a heading is of the level of the title',
      patches: [change(ROLE, '## What they do', '# What they do')],
      message: `content/${ROLE}:19: "What they do" is a first-level heading; the title is the page's only one. Start at ##. [heading-skipped]`,
    },
  ],
  'image-elsewhere': [
    {
      mistake: 'an image stands beside the text, where it is not published',
      patches: [change(ROLE, 'The median pay', '![A curve](./curve.svg) The median pay')],
      message: `content/${ROLE}:22: the image ./curve.svg is not one of the site's; put it into public/ and write its address from there, as in /curve.svg. [image-elsewhere]`,
    },
    {
      mistake: 'an image comes from another site',
      patches: [change(ROLE, 'The median pay', '![A curve](https://example.org/curve.svg) The median pay')],
      message: `content/${ROLE}:22: the image https://example.org/curve.svg is not one of the site's; put it into public/ and write its address from there, as in /curve.svg. [image-elsewhere]`,
    },
  ],
  'image-without-alt': [
    {
      mistake: 'an image says nothing to who cannot see it',
      patches: [change(ROLE, 'The median pay', '![ ](/curve.svg) The median pay')],
      message: `content/${ROLE}:22: the image /curve.svg has no alternative text; say in the brackets what it shows. [image-without-alt]`,
    },
  ],
  'invalid-field': [
    {
      mistake: 'a date does not exist',
      patches: [change(EHR, '2026-11-23', '2026-11-31')],
      message: `content/${EHR}:8 reviewed: write a date that exists as YYYY-MM-DD. [invalid-field]`,
    },
    {
      mistake: 'a word is not of the vocabulary',
      patches: [change(EHR, 'kind: technical', 'kind: technicall')],
      message: `content/${EHR}:5 kind: "technicall" is not one of technical, clinical, regulatory, ethical, career. Did you mean "technical"? [invalid-field]`,
    },
    {
      mistake: 'a file name is not kebab-case',
      patches: [write('records/sources/Wong_2021.yaml', valid(SOURCE)), change(ROLE, '[@wong2021]', '[@wong2021; @Wong_2021]')],
      message: 'content/records/sources/Wong_2021.yaml: file names become ids and must be kebab-case; "Wong_2021" is not. [invalid-field]',
    },
    {
      mistake: 'a redirect is not from an address',
      patches: [change('redirects.yaml', '/stats/', '/stats')],
      message:
        'content/redirects.yaml:1 /stats: write one address of the guide and where it leads, each from "/" to "/". [invalid-field]',
    },
  ],
  'level-out-of-range': [
    {
      mistake: 'a level is misspelt',
      patches: [change(ROLE, 'level: working', 'level: workin')],
      message: `content/${ROLE}:9 skills[0].level: "workin" is not one of awareness, working, practitioner, expert. Did you mean "working"? [level-out-of-range]`,
    },
    {
      mistake: 'a level is a number',
      patches: [change(ROLE, 'level: working', 'level: 3')],
      message: `content/${ROLE}:9 skills[0].level: "3" is not one of awareness, working, practitioner, expert. [level-out-of-range]`,
    },
  ],
  'link-to-nowhere': [
    {
      mistake: 'a link in prose is misspelt',
      patches: [change(HOME, '/skills/statistics/', '/skills/statistic/')],
      message: `content/${HOME}:10: links to /skills/statistic/, which is not a page of the guide. Did you mean "/skills/statistics/"? [link-to-nowhere]`,
    },
    {
      mistake: 'a link lacks its last slash',
      patches: [change(HOME, '/skills/statistics/', '/skills/statistics#levels')],
      message: `content/${HOME}:10: links to /skills/statistics#levels, which is not a page of the guide. Did you mean "/skills/statistics/"? [link-to-nowhere]`,
    },
    {
      mistake: 'a link leads to an address that was given up',
      patches: [change(HOME, '/skills/statistics/', '/stats/')],
      message: `content/${HOME}:10: links to /stats/, which is not a page of the guide. Did you mean "/skills/statistics/"? [link-to-nowhere]`,
    },
    {
      mistake: 'a next step is misspelt',
      patches: [change(HOME, 'to: /,', 'to: /skill/statistics/,')],
      message: `content/${HOME}:6 next[0].to: links to /skill/statistics/, which is not a page of the guide. Did you mean "/skills/statistics/"? [link-to-nowhere]`,
    },
  ],
  'misplaced-file': [
    {
      mistake: 'a term is written as MDX',
      patches: [write('glossary/recall.mdx', valid(PPV))],
      message: 'content/glossary/recall.mdx: is not where any record belongs; the folders are listed in CONTRIBUTING.md. [misplaced-file]',
    },
  ],
  'missing-field': [
    {
      mistake: 'a field is forgotten',
      patches: [change(ROLE, 'handsOver: a table\n', '')],
      message: `content/${ROLE}:2 handsOver: is missing (What the role delivers, in one clause). [missing-field]`,
    },
  ],
  'not-superseded': [
    {
      mistake: 'what is in force is named as past',
      patches: [change(ROLE, ':instrument[cds-2026]', ':history[cds-2026]')],
      message: `content/${ROLE}:26: :history[cds-2026] is for what no longer stands; it is in force. Write :instrument[cds-2026]. [not-superseded]`,
    },
  ],
  'prerequisite-cycle': [
    {
      mistake: 'two skills ask for each other',
      patches: [change(STATISTICS, 'kind:', 'prerequisites: [{ skill: programming, level: working }]\nkind:')],
      message: `content/${PROGRAMMING}:14 prerequisites: the prerequisites go in a circle: programming → statistics → programming. Remove one of them. [prerequisite-cycle]`,
    },
  ],
  'redirect-to-nowhere': [
    {
      mistake: 'a redirect leads to no page',
      patches: [change('redirects.yaml', '/skills/statistics/', '/skills/statistcs/')],
      message:
        'content/redirects.yaml:1: redirects to /skills/statistcs/, which is not a page of the guide. Did you mean "/skills/statistics/"? [redirect-to-nowhere]',
    },
  ],
  'role-without-essential-skill': [
    {
      mistake: 'no skill of a role is essential',
      patches: [change(ROLE, 'need: essential', 'need: helpful')],
      message: `content/${ROLE}:9 skills: names no essential skill; say what the job cannot be done without. [role-without-essential-skill]`,
    },
  ],
  'skill-without-role': [
    {
      mistake: 'no role needs a skill',
      patches: [change(ROLE, '  - { skill: programming, level: working, need: helpful, why: to count fast }\n', '')],
      message: `content/${PROGRAMMING}: no role needs the skill "programming"; add it to the roles that do, or remove the page. [skill-without-role]`,
    },
  ],
  'source-never-cited': [
    {
      mistake: 'nothing cites a source',
      patches: [write('records/sources/li2020.yaml', valid(SOURCE))],
      message:
        'content/records/sources/li2020.yaml: nothing cites the source "li2020"; cite it where it supports a statement, or remove it. [source-never-cited]',
    },
  ],
  'supersession-mismatch': [
    {
      mistake: 'what is superseded does not say by what',
      patches: [change(OLD_GUIDANCE, 'supersededBy: cds-2026\n', '')],
      message: `content/${OLD_GUIDANCE}:1 supersededBy: content/${NEW_GUIDANCE} supersedes it; write supersededBy: cds-2026. [supersession-mismatch]`,
    },
    {
      mistake: 'what is superseded is said to be in force',
      patches: [change(OLD_GUIDANCE, 'status: superseded', 'status: in force'), change(ROLE, ', which replaced :history[cds-2022]', '')],
      message: `content/${OLD_GUIDANCE}:5 status: is "in force", yet supersededBy names cds-2026; write superseded, or remove supersededBy. [supersession-mismatch]`,
    },
  ],
  'unknown-field': [
    {
      mistake: 'a field is misspelt',
      patches: [change(ROLE, 'outlook: []', 'outlook: []\nadjacnt: []')],
      message: `content/${ROLE}:16 adjacnt: a role has no field "adjacnt" here. Did you mean "adjacent"? [unknown-field]`,
    },
    {
      mistake: 'a field inside another is misspelt',
      patches: [change(PROGRAMMING, 'level: awareness }', 'level: awareness, skil: statistics }')],
      message: `content/${PROGRAMMING}:14 prerequisites[0].skil: a skill has no field "skil" here. Did you mean "skill"? [unknown-field]`,
    },
    {
      mistake: 'a role states the family that its folder states',
      patches: [change(ROLE, 'handsOver:', 'family: analysts\nhandsOver:')],
      message: `content/${ROLE}:12 family: follows from the folder the file is in; remove the field. [unknown-field]`,
    },
  ],
  'unknown-id': [
    {
      mistake: 'a field names no skill',
      patches: [change(ROLE, 'skill: statistics', 'skill: statistic')],
      message: `content/${ROLE}:9 skills[0].skill: there is no skill "statistic". Did you mean "statistics"? [unknown-id]`,
    },
    {
      mistake: 'a field names a record of another kind',
      patches: [change(ROLE, 'pay: [median-pay]', 'pay: [wong2021]')],
      message: `content/${ROLE}:14 pay[0]: there is no claim "wong2021". Did you mean "source wong2021"? [unknown-id]`,
    },
    {
      mistake: 'prose prints no claim',
      patches: [change(ROLE, ':claim[median-pay]', ':claim[median-play]')],
      message: `content/${ROLE}:22: there is no claim "median-play". Did you mean "median-pay"? [unknown-id]`,
    },
    {
      mistake: 'prose links no term',
      patches: [change(ROLE, '[[PPV]]', '[[PVP]]')],
      message: `content/${ROLE}:26: the glossary has no term "PVP". Did you mean "PPV"? [unknown-id]`,
    },
    {
      mistake: 'a role stands in the folder of no family',
      patches: [write('guide/roles/analyst/analyst.md', valid(ROLE))],
      message:
        'content/guide/roles/analyst/analyst.md: stands in the folder of a family "analyst", which has no index.md; write one, or move the role. Did you mean "analysts"? [unknown-id]',
    },
  ],
  'unknown-source': [
    {
      mistake: 'prose cites no source',
      patches: [change(ROLE, '[@wong2021]', '[@wong2021; @wong2012, p. 3]')],
      message: `content/${ROLE}:21: there is no source "wong2012". Did you mean "wong2021"? [unknown-source]`,
    },
    {
      mistake: 'a field cites no source',
      patches: [change(ROLE, 'source: wong2021', 'source: somebody-else')],
      message: `content/${ROLE}:16 crosswalk[0].source: there is no source "somebody-else". [unknown-source]`,
    },
  ],
  'unreadable-prose': [
    {
      mistake: 'a brace stands in MDX',
      patches: [write('guide/roles/analysts/auditor.mdx', valid(ROLE).replace('missed 67%', 'missed {67%'))],
      message: `content/guide/roles/analysts/auditor.mdx:21: the text cannot be read as MDX: 21:62: Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character). Braces and "<" are code in MDX; write them in words. [unreadable-prose]`,
    },
  ],
  'wrong-encoding': [
    {
      mistake: 'a file is saved as Latin-1',
      patches: [write(EHR, Buffer.from(valid(EHR).replace('billing', 'café'), 'latin1'))],
      message: `content/${EHR}: is not UTF-8; save it again as UTF-8. [wrong-encoding]`,
    },
    {
      mistake: 'a file begins with a byte order mark',
      patches: [change(EHR, '---\nterm', '\uFEFF---\nterm')],
      message: `content/${EHR}:1: begins with a byte order mark; save it as UTF-8 without one. [wrong-encoding]`,
    },
    {
      mistake: 'UTF-8 was read as something else',
      patches: [change(EHR, 'billing', 'the patientâ€™s bill')],
      message: `content/${EHR}:10: holds letters that were damaged by a wrong encoding; type them again. [wrong-encoding]`,
    },
  ],
};

describe('the content check', () => {
  it('finds nothing wrong where nothing is', async () => {
    expect((await loadSmall()).problems).toEqual([]);
  });

  it('has an example of every mistake it knows', () => {
    expect(Object.keys(MISTAKES).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  describe.for(Object.entries(MISTAKES))('says what to do about %s', ([code, mistakes]) => {
    it.for(mistakes.map((mistake) => [mistake.mistake, mistake] as const))('when %s', async ([, { patches, message }]) => {
      const { problems } = await loadSmall(...patches);
      expect(problems.map(formatProblem)).toEqual([message]);
      expect(problems[0]?.code).toBe(code);
    });
  });

  it('reports a mistake in a file once, and nothing of what leads to the file', async () => {
    const unreadable = await loadSmall(change(STATISTICS, 'kind: technical', 'kind: [technical'));
    expect(unreadable.problems.map(({ code }) => code)).toEqual(['broken-yaml']);
    const refused = await loadSmall(change(STATISTICS, 'kind: technical', 'kind: technicall'));
    expect(refused.problems.map(({ code }) => code)).toEqual(['invalid-field']);
    const lostTerm = await loadSmall(change(PPV, 'reviewed: 2026-11-23\n', ''));
    expect(lostTerm.problems.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it('reads files that were saved on Windows', async () => {
    const { problems } = await loadSmall(replaceAll(ROLE, '\n', '\r\n'), change(ROLE, '[@wong2021]', '[@wong2012]'));
    expect(problems.map(({ line }) => line)).toEqual([21]);
  });
});
