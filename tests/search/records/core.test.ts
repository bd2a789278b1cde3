import { describe, expect, it } from 'vitest';
import { createRecords } from '../../../src/search/records/core.ts';
import type { RecordEntry } from '../../../src/search/records/entry.ts';

function entry(label: string, more: Partial<RecordEntry> = {}): RecordEntry {
  const id = label.toLowerCase().replace(/\W+/g, '-');
  return { type: 'term', label, address: `/glossary/${id}/`, aliases: [], alsoCalled: [], lay: [], about: '', headings: [], ...more };
}

/** The titles that answer `query` from an index of `entries`, with their sections. */
function found(query: string, ...entries: readonly RecordEntry[]): readonly string[] {
  return createRecords({ entries })
    .answer(query, 10)
    .map(({ title, heading }) => (heading === undefined ? title : `${title} – ${heading}`));
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
    ['written together', 'electronichealthrecord', 'name'],
    ['in a question', 'what is an electronic health record?', 'name'],
  ] as const)('%s', ([, query, reason]) => {
    const [match] = createRecords({ entries: [record] }).answer(query, 10);
    expect(match).toMatchObject({ title: 'Electronic health record', match: { reason } });
  });

  it('and a heading finds its section', () => {
    const [match] = createRecords({ entries: [record] }).answer('who writes', 10);
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

  it('only if it has every word', () => {
    expect(found('electronic ghost', record)).toEqual([]);
    expect(found('', record)).toEqual([]);
  });

  it('and a single letter only stands for itself', () => {
    expect(found('e', record)).toEqual([]);
    expect(found('r', record, entry('R'))).toEqual(['R']);
  });
});

describe('of several records', () => {
  const entries = [
    entry('A', { about: 'Tells of drift.' }),
    entry('B', { headings: [['Drift', 'drift']] }),
    entry('C', { lay: ['slow drift away'] }),
    entry('D', { alsoCalled: ['drift of data'] }),
    entry('E', { aliases: ['model drift'] }),
    entry('F', { abbreviation: 'DRIFT-X' }),
    entry('Drift of models'),
  ];

  it('the one with the strongest reason comes first', () => {
    expect(found('drift', ...entries)).toEqual(['Drift of models', 'F', 'E', 'D', 'C', 'B – Drift', 'A']);
  });

  it('one that is called exactly so comes before those that have the word in a better name', () => {
    expect(found('drift', ...entries, entry('Z', { lay: ['drift'] }))[0]).toBe('Z');
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

  it('figures and sources come last, since their titles are statements', () => {
    const claim = entry('Pay of nurses in 2025', { type: 'claim', address: '/claims/#pay' });
    expect(found('pay nurses', claim, entry('N', { headings: [['Pay of nurses', 'pay']] }))).toEqual([
      'N – Pay of nurses',
      'Pay of nurses in 2025',
    ]);
  });
});

describe('an answer', () => {
  const index = {
    entries: [
      entry('Roles', { type: 'chapter', address: '/roles/' }),
      entry('Analysts', { type: 'family', address: '/roles/analysts/', up: 0 }),
      entry('Data scientist', { type: 'role', address: '/roles/analysts/data-scientist/', up: 1 }),
    ],
  } as const;
  const records = createRecords(index);

  it('says where a page stands, without the home page', () => {
    const trail = [
      { label: 'Roles', address: '/roles/' },
      { label: 'Analysts', address: '/roles/analysts/' },
    ];
    expect(records.answer('data scientist', 10)[0]?.trail).toEqual(trail);
    expect(records.trailOf('/roles/analysts/data-scientist/')).toEqual(trail);
    expect(records.trailOf('/unknown/')).toEqual([]);
  });

  it('is narrowed to kinds of record, and cut to a number', () => {
    const many = createRecords({ entries: [entry('Data A'), entry('Data B', { type: 'role' }), entry('Data C')] });
    expect(many.answer('data', 10, (type) => type === 'role').map(({ title }) => title)).toEqual(['Data B']);
    expect(many.answer('data', 2)).toHaveLength(2);
  });
});
