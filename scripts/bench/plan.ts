import { pageAddress } from '../../src/model/address.ts';
import type { WrittenType } from '../../src/model/node.ts';
import type { Random } from './random.ts';
import { FAMILIES } from './records.ts';
import { capitalized, slug } from './termNames.ts';
import { ADJECTIVES, MODIFIERS, NOUNS } from './words.ts';

/** A written page before it has text. */
export interface Planned {
  readonly type: WrittenType;
  /** Id of the record: the last part of the path, or the whole path of a chapter. */
  readonly id: string;
  /** Below `content/guide`, without ending. */
  readonly path: string;
  readonly title: string;
  readonly address: string;
}

/** Chapters that the site's own chrome and sections stand on or link to. */
const FIXED = [
  'index',
  ...[
    'start',
    'start/from',
    'roles',
    'skills',
    'cases',
    'ethics',
    'regulation',
    'glossary',
    'credentials',
    'instruments',
    'datasets',
    'claims',
    'sources',
  ].map((part) => `${part}/index`),
  ...['law', 'official-statistics', 'peer-reviewed', 'guidance', 'reports-and-opinions'].map((page) => `sources/${page}`),
  ...['search/index', 'tools/index', 'about/index', 'about/licence', 'about/report', 'about/changes', 'about/review'],
];

/** Of every hundred pages that are not fixed, how many are of a type that is a record; the rest are chapters. */
const SHARE = { role: 6, skill: 12, background: 2, case: 3 } as const;

/** Parts that hold the running chapters, in areas of this many pages each. */
const PARTS = ['start', 'ethics', 'regulation'] as const;
const AREA = 20;

/** Plans exactly `count` written pages (at least 60): the fixed ones, five families, and the rest in the proportions of the guide. */
export function planPages(count: number, random: Random): readonly Planned[] {
  const titles = new Set<string>();
  function newTitle(): string {
    for (;;) {
      const title = capitalized(`${random.pick(ADJECTIVES)} ${random.pick(MODIFIERS)} ${random.pick(NOUNS)}`);
      if (titles.has(title)) continue;
      titles.add(title);
      return title;
    }
  }
  const planned = (type: WrittenType, path: string, title: string): Planned => {
    const address = pageAddress(path);
    const id = type === 'chapter' ? path.replace(/\/index$/, '') : (address.split('/').at(-2) ?? path);
    return { type, id, path, title, address };
  };
  const inFolder = (type: WrittenType, folder: string): Planned => {
    const title = newTitle();
    return planned(type, `${folder}/${slug(title)}`, title);
  };

  const pages = [
    ...FIXED.map((path) => planned('chapter', path, newTitle())),
    ...FAMILIES.map((id) => planned('family', `roles/${id}/index`, newTitle())),
  ];
  const rest = count - pages.length;
  const of = (share: number): readonly undefined[] => Array.from({ length: Math.ceil((rest * share) / 100) });
  for (const [index] of of(SHARE.role).entries()) pages.push(inFolder('role', `roles/${FAMILIES[index % FAMILIES.length]}`));
  for (const _ of of(SHARE.skill)) pages.push(inFolder('skill', 'skills'));
  for (const _ of of(SHARE.background)) pages.push(inFolder('background', 'start/from'));
  for (const _ of of(SHARE.case)) pages.push(inFolder('case', 'cases'));
  for (let area = 0; pages.length < count; area += 1) {
    const folder = `${PARTS[area % PARTS.length]}/${random.pick(MODIFIERS)}-${area + 1}`;
    pages.push(planned('chapter', `${folder}/index`, newTitle()));
    for (let page = 1; page < AREA && pages.length < count; page += 1) pages.push(inFolder('chapter', folder));
  }
  return pages;
}
