import { buildGuide, type Guide } from '../../src/model/guide.ts';
import type { RawRecord } from '../../src/model/raw.ts';
import type { Level, Need, SkillKind } from '../../src/model/schema/vocabulary.ts';
import type { RecordType } from '../../src/model/schema/reference.ts';

type Fields = Readonly<Record<string, unknown>>;

const REVIEWED = '2026-11-23';

/** What every written page must state, and what no test here asks about. */
const page: Fields = {
  description: 'A page of a small guide that exists only so that questions can be asked of it.',
  outcomes: ['read it'],
  leavesOut: 'Everything else.',
  next: [{ to: '/', why: 'go home' }],
  reviewed: REVIEWED,
};

function raw(type: RecordType, id: string, data: Fields, fromFolder: RawRecord['fromFolder'] = {}): RawRecord {
  const prose = { markdown: '', headings: [], runs: [], links: [], images: [], words: 0 };
  return { type, id, path: `${type}/${id}`, file: `content/${type}/${id}`, data, fromFolder, prose, lineOf: () => undefined };
}

function written(type: RecordType, id: string, data: Fields, fromFolder: RawRecord['fromFolder'] = {}): RawRecord {
  return raw(type, id, { title: id, ...page, ...data }, fromFolder);
}

/** A skill whose levels take 1–2, 10–20, 100–200 and 1000–2000 hours, so that a sum tells which levels were counted. */
export function aSkill(id: string, kind: SkillKind = 'technical', data: Fields = {}): RawRecord {
  const rung = (hours: number): Fields => ({ can: ['do it'], hours: { from: hours, to: 2 * hours }, proof: 'a proof' });
  return written('skill', id, {
    kind,
    levels: { awareness: rung(1), working: rung(10), practitioner: rung(100), expert: rung(1000) },
    ...data,
  });
}

export function aFamily(id: string, order = 0): RawRecord {
  return written('family', id, { order, work: 'work' });
}

/** A role of the analysts unless `family` says otherwise; skills are `[id, level, need]`. */
export function aRole(
  id: string,
  skills: readonly (readonly [skill: string, level: Level, need: Need])[],
  data: Fields = {},
  family = 'analysts',
): RawRecord {
  return written(
    'role',
    id,
    {
      skills: skills.map(([skill, level, need]) => ({ skill, level, need, why: `uses ${skill}` })),
      stages: [{ stage: 'data', part: 'leads' }],
      handsOver: 'something',
      entry: ['one way', 'another way'],
      pay: [],
      outlook: [],
      crosswalk: [{ taxonomy: 'A taxonomy', match: 'none', note: 'nothing fits', source: 'a-source' }],
      notForYouIf: ['you would rather not'],
      ...data,
    },
    { family },
  );
}

/** A background; what it brings is `[skill, level]`. */
export function aBackground(
  id: string,
  brings: readonly (readonly [skill: string, level: Level])[],
  roles: readonly string[],
  order = 0,
): RawRecord {
  return written('background', id, {
    order,
    brings: brings.map(([skill, level]) => ({ skill, level, why: `gives ${skill}` })),
    routes: roles.map((role) => ({ role, why: `near ${role}` })),
  });
}

export function aCase(id: string, skills: readonly string[]): RawRecord {
  return written('case', id, { order: 0, family: 'analysts', skills, artifact: 'an artifact' });
}

/** The chapter that opens the part of the guide at `/part/`. */
export function aPart(part: string): RawRecord {
  return { ...written('chapter', part, { order: 0 }, { part }), path: `${part}/index` };
}

export function aTerm(id: string, skills: readonly string[]): RawRecord {
  return raw('term', id, {
    term: id,
    kind: 'technical',
    definition: `What ${id} means.`,
    confusion: 'Another word.',
    skills,
    reviewed: '2026-01-02',
  });
}

export function aSource(id = 'a-source'): RawRecord {
  return raw('source', id, {
    kind: 'webpage',
    title: id,
    author: [{ literal: 'A body' }],
    url: 'https://example.org/',
    strength: 'guidance',
    read: 'primary',
    checked: '2026-11-01',
  });
}

export function aClaim(id: string, statement: string): RawRecord {
  return raw('claim', id, {
    statement,
    value: 1,
    place: 'United States',
    asOf: '2025',
    isNot: 'Another figure.',
    source: 'a-source',
    reviewed: REVIEWED,
    due: '2027-01-01',
  });
}

/** A credential; its verdicts are `[family, verdict]`. */
export function aCredential(id: string, verdicts: readonly (readonly [family: string, verdict: string])[]): RawRecord {
  const stated = { text: 'It is stated.', sources: ['a-source'] };
  return raw('credential', id, {
    name: id,
    summary: 'A credential.',
    issuer: 'A body',
    place: 'United States',
    status: 'active',
    eligibility: stated,
    renewal: stated,
    page: 'https://example.org/',
    verdicts: verdicts.map(([family, verdict]) => ({ family, verdict, why: 'because' })),
    reviewed: REVIEWED,
  });
}

/** An instrument that changes something for each of `families`. */
export function anInstrument(id: string, status: string, families: readonly string[]): RawRecord {
  return raw('instrument', id, {
    name: id,
    shortName: id,
    kind: 'regulation',
    place: 'United States',
    status,
    since: '2025-01-01',
    summary: 'An instrument.',
    dates: [{ date: '2025-01-01', event: 'It begins', source: 'a-source' }],
    source: 'a-source',
    changes: families.map((family) => ({ family, change: `${id} changes the work of ${family}` })),
    reviewed: REVIEWED,
  });
}

/** A guide of these records. What their coverage lacks does not matter here; a record that its schema refuses does. */
export function smallGuide(...records: readonly RawRecord[]): Guide {
  const { guide, problems } = buildGuide(records);
  const refused = problems.filter(({ code }) =>
    ['invalid-field', 'missing-field', 'unknown-field', 'unknown-id', 'unknown-source', 'level-out-of-range'].includes(code),
  );
  if (refused.length > 0)
    throw new Error(
      `The small guide of a test is not valid: ${refused.map(({ file, field, message }) => `${file} ${field}: ${message}`).join('; ')}`,
    );
  return guide;
}
