import type { z } from 'zod';
import type { schemas } from '../../src/model/schema/index.ts';
import { PLACES, STRENGTHS } from '../../src/model/schema/vocabulary.ts';
import { properName, type Writer } from './prose.ts';
import type { Random } from './random.ts';

/** What an author writes for a record of type `T`, before defaults. */
export type Written<T extends keyof typeof schemas> = z.input<(typeof schemas)[T]>;

/** Every record was read on one day: the build takes its date from it. */
export const REVIEWED = '2026-11-20';

export const FAMILIES = ['builders', 'interpreters', 'analysts', 'ethicists', 'regulators'] as const;

/** A page that no one ever asks for: the address is reserved for examples (RFC 2606). */
function example(path: string): string {
  return `https://example.org/${path}`;
}

/** `sentence` cut at a word so that it has at most `limit` characters. */
export function short(sentence: string, limit: number): string {
  return sentence.length <= limit ? sentence : `${sentence.slice(0, limit - 1).replace(/[,:;]?\s+\S*$/, '')}.`;
}

/** A source: mostly papers, some pages and rules. */
export function source(id: string, title: string, random: Random): Written<'source'> {
  const author = Array.from({ length: random.between(1, 6) }, () => ({
    family: properName(random),
    given: `${properName(random).charAt(0)}.`,
  }));
  const issued = `${random.between(2008, 2026)}-0${random.between(1, 9)}`;
  const shared = { title, author, issued, strength: random.pick(STRENGTHS), read: 'primary', checked: REVIEWED } as const;
  if (random.number() < 0.4) return { ...shared, kind: 'webpage', publisher: `${properName(random)} Institute`, url: example(id) };
  const volume = String(random.between(1, 90));
  return {
    ...shared,
    kind: 'article-journal',
    containerTitle: `Annals of ${properName(random)}`,
    volume,
    page: '11-19',
    doi: `10.99999/${id}`,
  };
}

/** A figure with its source. */
export function claim(sourceId: string, write: Writer, random: Random): Written<'claim'> {
  const figure = { value: random.between(1, 99), unit: '%', place: random.pick(PLACES), asOf: String(random.between(2015, 2026)) };
  return { statement: write.sentence(), ...figure, isNot: write.sentence(), source: sourceId, reviewed: REVIEWED, due: '2027-11-20' };
}

/** A rule, in force or proposed. */
export function instrument(name: string, sourceId: string, write: Writer, random: Random): Written<'instrument'> {
  return {
    name: `${name} Act`,
    shortName: short(name, 60),
    kind: random.pick(['statute', 'regulation', 'guidance', 'standard']),
    place: random.pick(PLACES),
    status: random.pick(['in force', 'in force', 'adopted', 'proposed']),
    since: '2025-03',
    summary: write.sentence(),
    dates: Array.from({ length: 3 }, (_, index) => ({ date: `20${20 + 2 * index}`, event: write.sentence(), source: sourceId })),
    source: sourceId,
    changes: FAMILIES.map((family) => ({ family, change: write.sentence() })),
    reviewed: REVIEWED,
  };
}

/** A certificate. */
export function credential(name: string, sourceId: string, write: Writer, random: Random): Written<'credential'> {
  const fact = (): Written<'credential'>['renewal'] => ({ text: write.sentence(), sources: [sourceId] });
  return {
    name: `Certificate of ${name}`,
    summary: write.sentence(),
    issuer: `${properName(random)} Commission`,
    place: random.pick(PLACES),
    status: 'active',
    eligibility: fact(),
    renewal: fact(),
    page: example(sourceId),
    verdicts: FAMILIES.map((family) => ({
      family,
      verdict: random.pick(['expected', 'helpful', 'signal only', 'not for this']),
      why: write.sentence(),
    })),
    reviewed: REVIEWED,
  };
}

/** Data a learner could get. */
export function dataset(name: string, sourceId: string, write: Writer, random: Random): Written<'dataset'> {
  return {
    name: `${name} records`,
    steward: `${properName(random)} Archive`,
    modality: ['structured records'],
    access: random.pick(['open', 'registration', 'credentialed']),
    accessNote: { text: write.sentence(), sources: [sourceId] },
    licence: 'CC BY 4.0',
    goodFor: write.sentence(),
    notFor: write.sentence(),
    page: example(sourceId),
    sources: [sourceId],
    reviewed: REVIEWED,
  };
}
