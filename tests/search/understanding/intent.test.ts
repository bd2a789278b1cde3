import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../src/search/understanding/intent.ts';

describe('what a query is out for', () => {
  it.for([
    ['what is the difference between an EHR and an EMR', 'ehr', 'emr'],
    ['premarket approval vs clearance', 'premarket approval', 'clearance'],
    ['R or Python', 'r', 'python'],
    ['compare a data engineer with a data scientist', 'data engineer', 'data scientist'],
  ] as const)('two things to tell apart: %s', ([query, first, second]) => {
    expect(intentOf(query)).toEqual({ is: 'comparison', of: [first, second] });
  });

  it.for([
    ['salary of a nurse informaticist', 'nurse informaticist'],
    ['How much does a biostatistician earn?', 'biostatistician'],
    ['clinical data manager pay', 'clinical data manager'],
  ] as const)('what a role earns: %s', ([query, subject]) => {
    expect(intentOf(query)).toMatchObject({ is: 'pay', subject });
  });

  it.for([
    ['i am a nurse and want to get into ai', 'nurse', 'ai'],
    ['software engineer moving to healthcare', 'software engineer', 'healthcare'],
    ['radiographer interested in AI', 'radiographer', 'ai'],
    ['from lab technician to data scientist', 'lab technician', 'data scientist'],
    ['physician leaving clinical practice', 'physician', ''],
  ] as const)('a way: %s', ([query, from, to]) => {
    expect(intentOf(query)).toEqual({ is: 'way', from, to });
  });

  it('how one becomes something is asked of the role', () => {
    const intent = intentOf('how do I become a clinical data manager');
    expect(intent).toMatchObject({ is: 'subject', subject: 'clinical data manager' });
    expect(intent.is === 'subject' && (intent.leaning.role ?? 1)).toBeGreaterThan(1);
  });

  it('what something means is asked of the glossary', () => {
    const intent = intentOf('what is calibration');
    expect(intent.is === 'subject' && (intent.leaning.term ?? 1)).toBeGreaterThan(1);
  });

  it('everything else is a subject', () => {
    expect(intentOf('sepsis')).toMatchObject({ is: 'subject', subject: 'sepsis' });
    expect(intentOf('')).toMatchObject({ is: 'subject', subject: '' });
  });
});
