import { describe, expect, it } from 'vitest';
import { formatScope, formatValue } from '../../src/model/format/claim.ts';
import { formatDate } from '../../src/model/format/date.ts';
import { formatStatus } from '../../src/model/format/instrument.ts';
import { INSTRUMENT_STATUSES } from '../../src/model/schema/vocabulary.ts';

describe('a date', () => {
  it.for([
    ['2025', '2025'],
    ['2025-05', 'May 2025'],
    ['2025-05-02', '2 May 2025'],
    ['2024-12-31', '31 December 2024'],
  ] as const)('%s is printed as %s', ([date, printed]) => {
    expect(formatDate(date)).toBe(printed);
  });
});

describe('a claim', () => {
  it.for([
    [{ value: 120230, unit: 'USD a year' }, 'USD 120,230 a year'],
    [{ value: 1200, unit: 'USD' }, 'USD 1,200'],
    [{ value: 'from 49,700 to 201,690', unit: 'USD a year' }, 'USD from 49,700 to 201,690 a year'],
    [{ value: 35, unit: '%' }, '35%'],
    [{ value: 33.4, unit: '% of patients' }, '33.4% of patients'],
    [{ value: 1451, unit: 'devices' }, '1,451 devices'],
    [{ value: 0.63, unit: undefined }, '0.63'],
    [{ value: -2.5, unit: '%' }, '-2.5%'],
    [{ value: 'none', unit: undefined }, 'none'],
  ])('%o is printed as "%s"', ([claim, printed]) => {
    expect(formatValue(claim as Parameters<typeof formatValue>[0])).toBe(printed);
  });

  it('says where and when it holds', () => {
    expect(formatScope({ place: 'United States', asOf: '2025-05', period: undefined })).toBe('United States, May 2025');
    expect(formatScope({ place: 'United Kingdom', asOf: '2035', period: '2025–35' })).toBe('United Kingdom, 2025–35');
  });
});

describe('an instrument', () => {
  it('says where it stands and since when', () => {
    expect(formatStatus({ place: 'United States', status: 'in force', since: '2026-02-02' })).toBe(
      'United States, in force since 2 February 2026',
    );
    expect(formatStatus({ place: 'European Union', status: 'adopted', since: '2024-06' })).toBe('European Union, adopted June 2024');
    expect(formatStatus({ place: 'England', status: 'superseded', since: '2020' })).toBe('England, superseded since 2020');
  });

  it('is never read as law before it is', () => {
    expect(formatStatus({ place: 'United States', status: 'proposed', since: '2025-01' })).toBe(
      'United States, proposed January 2025, not law',
    );
    expect(formatStatus({ place: 'United States', status: 'draft', since: '2025-01' })).toBe('United States, draft of January 2025');
  });

  it('has words for every status', () => {
    const printed = INSTRUMENT_STATUSES.map((status) => formatStatus({ place: 'Japan', status, since: '2025' }));
    expect(new Set(printed).size).toBe(INSTRUMENT_STATUSES.length);
  });
});
