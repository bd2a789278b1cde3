import { describe, expect, it } from 'vitest';
import { createRecords, type Answer, type Records } from '../../../src/search/records/core.ts';
import type { RecordEntry } from '../../../src/search/records/entry.ts';

function entry(label: string, more: Partial<RecordEntry> = {}): RecordEntry {
  const id = label.toLowerCase().replace(/\W+/g, '-');
  return { type: 'term', label, address: `/glossary/${id}/`, aliases: [], alsoCalled: [], lay: [], about: '', headings: [], ...more };
}

function recordsOf(
  entries: readonly RecordEntry[],
  everydayWords: readonly (readonly string[])[] = [],
  textStems: readonly string[] = [],
): Records {
  return createRecords({ entries, everydayWords, textStems });
}

function answerFrom(query: string, entries: readonly RecordEntry[]): Answer {
  return recordsOf(entries).answer({ words: query, limit: 10 });
}

/** The titles that answer `query` from an index of `entries`, with their sections. */
function found(query: string, ...entries: readonly RecordEntry[]): readonly string[] {
  return answerFrom(query, entries).matches.map(({ title, heading }) => (heading === undefined ? title : `${title} – ${heading}`));
}

describe('a name finds its record', () => {
  const record = entry('Electronic health record', {
    abbreviation: 'EHR',
    aliases: ['Electronic patient record'],
    alsoCalled: ['EMR'],
    lay: ['computer file on a patient'],
    about: 'What a hospital knows of a person.',
    headings: ['Who writes in it'],
  });

  it.for([
    ['preferred, in any case', 'ELECTRONIC Health record', 'name'],
    ['in the plural', 'electronic health records', 'name'],
    ['abbreviated', 'ehr', 'abbreviation'],
    ['by an alias', 'electronic patient record', 'alias'],
    ['by a near name', 'EMRs', 'also called'],
    ['by everyday words, in any order', 'patient computer file', 'lay'],
    ['by words of its summary', 'what does a hospital know of a person', 'description'],
    ['by its beginning', 'electronic hea', 'name'],
    ['by words inside it', 'health record', 'name'],
    ['written together', 'electronichealth record', 'name'],
    ['in a question', 'what is an electronic health record?', 'name'],
    ['misspelled', 'elektronik helth rekord', 'name'],
  ] as const)('%s', ([, query, reason]) => {
    const [match] = answerFrom(query, [record, entry('Sepsis'), entry('Cohort')]).matches;
    expect(match).toMatchObject({ title: 'Electronic health record', match: { reason } });
  });

  it('and says whether the query is its name', () => {
    expect(answerFrom('EHR', [record]).matches[0]?.isNamed).toBe(true);
    expect(answerFrom('record', [record]).matches[0]?.isNamed).toBe(false);
  });

  it('and a heading finds its section', () => {
    const [match] = answerFrom('who writes', [record]).matches;
    expect(match).toMatchObject({
      title: 'Electronic health record',
      heading: 'Who writes in it',
      address: '/glossary/electronic-health-record/#who-writes-in-it',
      page: '/glossary/electronic-health-record/',
    });
  });

  it('with words of several of its names together', () => {
    expect(found('EHR hospital', record)).toEqual(['Electronic health record']);
  });

  it('and nothing finds nothing', () => {
    expect(found('', record)).toEqual([]);
    expect(found('?!', record)).toEqual([]);
  });

  it('and a single letter only stands for itself', () => {
    expect(found('e', record)).toEqual([]);
    expect(found('r', record, entry('R'))).toEqual(['R']);
  });
});

describe('of several records', () => {
  it('the one that is called so comes before those that are also called so, described so or have a section on it', () => {
    const entries = [
      entry('A', { about: 'Tells of drift.' }),
      entry('B', { headings: [['Drift', 'drift']] }),
      entry('D', { alsoCalled: ['drift'] }),
      entry('Drift'),
    ];
    expect(found('drift', ...entries)).toEqual(['Drift', 'D', 'B – Drift', 'A']);
  });

  it('a heading is no name: a page on the subject comes first', () => {
    expect(found('pay', entry('Nurse', { headings: [['Pay', 'pay']] }), entry('Pay in hospitals'))).toEqual([
      'Pay in hospitals',
      'Nurse – Pay',
    ]);
  });

  it('the shorter name comes first, and of equals the earlier in the index', () => {
    expect(found('risk', entry('Risk of many kinds'), entry('Risk score'), entry('Risk model'))).toEqual([
      'Risk score',
      'Risk model',
      'Risk of many kinds',
    ]);
  });

  it('a rare word tells more than a common one', () => {
    const common = ['one', 'two', 'three', 'four'].map((name) => entry(`Data ${name}`));
    expect(found('data calibration', ...common, entry('Calibration'))[0]).toBe('Calibration');
  });

  it('both ends of a comparison come first, in turns', () => {
    const entries = [entry('Sensitivity of a test'), entry('Sensitivity'), entry('Specificity')];
    expect(found('difference between sensitivity and specificity', ...entries).slice(0, 2)).toEqual(['Sensitivity', 'Specificity']);
  });

  it('everyday words stand for each other', () => {
    const records = recordsOf([entry('Clinician'), entry('Cohort')], [['clinician', 'doctor']]);
    expect(records.answer({ words: 'doctors', limit: 3 }).matches.map(({ title }) => title)).toEqual(['Clinician']);
  });
});

describe('a slip of the pen', () => {
  const entries = [entry('Differential privacy'), entry('Different things')];

  it('is read as what was likely meant, and says so', () => {
    const answer = answerFrom('diferential privasy', entries);
    expect(answer.matches[0]?.title).toBe('Differential privacy');
    expect(answer.correction).toBe('differential privacy');
    expect(answer.textQueries[0]).toBe('differential privacy');
  });

  it('is taken letter by letter if the reader says so', () => {
    const answer = recordsOf(entries).answer({ words: 'diferential', limit: 5, isLiteral: true });
    expect(answer.correction).toBeUndefined();
    expect(answer.isUnsure).toBe(true);
  });

  it('is none where the text of a page has the word', () => {
    const answer = recordsOf([entry('Confirming')], [], ['conform']).answer({ words: 'conforming', limit: 5 });
    expect(answer.correction).toBeUndefined();
  });
});

describe('a question that the guide cannot answer', () => {
  const entries = [entry('Cloud computing'), entry('Model'), entry('Patient')];

  it.for(['minecraft mods download', 'cumulus cloud types', 'zzzz qqqq'])(
    '“%s” is answered by nothing, or by what is said to be a guess',
    (query) => {
      const { matches, isUnsure } = answerFrom(query, entries);
      expect(matches.length === 0 || isUnsure).toBe(true);
    },
  );

  it('and one that it can is no guess', () => {
    expect(answerFrom('cloud computing for patients', entries).isUnsure).toBe(false);
  });
});

describe('questions with a page made for them', () => {
  const role = (label: string): RecordEntry =>
    entry(label, {
      type: 'role',
      address: `/roles/x/${label.toLowerCase().replaceAll(' ', '-')}/`,
      headings: ['Its week', 'Pay and outlook'],
    });
  const entries = [
    entry('Bridge finder', { type: 'chapter', address: '/tools/bridge/' }),
    entry('Compare two roles', { type: 'chapter', address: '/tools/compare/' }),
    entry('From nursing', { type: 'background', address: '/start/from/nurse/', alsoCalled: ['nurse'] }),
    role('Biostatistician'),
    role('Data scientist'),
  ];

  it('a way from a starting point to a role leads to the bridge between them', () => {
    expect(answerFrom('nurse who wants to become a biostatistician', entries).matches[0]).toMatchObject({
      title: 'Bridge finder',
      address: '/tools/bridge/?from=nurse&to=biostatistician',
    });
  });

  it('two roles lead to their comparison', () => {
    expect(answerFrom('difference between a biostatistician and a data scientist', entries).matches[0]?.address).toBe(
      '/tools/compare/?a=biostatistician&b=data-scientist',
    );
  });

  it('pay leads to the section of the role that tells of it', () => {
    expect(answerFrom('salary of a biostatistician', entries).matches[0]?.address).toBe('/roles/x/biostatistician/#pay-and-outlook');
  });

  it('a reader who says what the reader is, is shown the starting point', () => {
    expect(answerFrom('I am a nurse', entries).matches[0]?.title).toBe('From nursing');
  });
});

describe('an answer', () => {
  const records = recordsOf([
    entry('Roles', { type: 'chapter', address: '/roles/' }),
    entry('Analysts', { type: 'family', address: '/roles/analysts/', up: 0 }),
    entry('Data scientist', { type: 'role', address: '/roles/analysts/data-scientist/', up: 1 }),
  ]);

  it('says where a page stands, without the home page', () => {
    const trail = [
      { label: 'Roles', address: '/roles/' },
      { label: 'Analysts', address: '/roles/analysts/' },
    ];
    expect(records.answer({ words: 'data scientist', limit: 10 }).matches[0]?.trail).toEqual(trail);
    expect(records.trailOf('/roles/analysts/data-scientist/')).toEqual(trail);
    expect(records.trailOf('/unknown/')).toEqual([]);
  });

  it('knows the page of a row that is found by its text', () => {
    expect(records.trailOf('/roles/#a-row')).toEqual([{ label: 'Roles', address: '/roles/' }]);
  });

  it('is narrowed to kinds of record, and cut to a number', () => {
    const many = recordsOf([entry('Data A'), entry('Data B', { type: 'role' }), entry('Data C')]);
    const narrowed = many.answer({ words: 'data', limit: 10, isWanted: (type) => type === 'role' });
    expect(narrowed.matches.map(({ title }) => title)).toEqual(['Data B']);
    expect(many.answer({ words: 'data', limit: 2 }).matches).toHaveLength(2);
  });
});
