import type { Guide } from '../../src/model/guide.ts';
import { EXCEPTIONS } from './figureExceptions.ts';
import { allParagraphs, placeOf, sentencesOf, type Paragraph } from './paragraphs.ts';

/** A number with a currency or a percent sign, of people, money or time, or a year given as a date. */
const FIGURES: readonly RegExp[] = [
  /(?:USD|EUR|GBP|\$|€|£)\s?\d|\d\s?(?:USD|EUR|GBP|dollars|euros|pounds)\b/,
  /\d\s?(?:%|percent\b)/,
  /\b\d[\d,.]*\s(?:million|billion|thousand)\b/,
  /\b\d[\d,]*\s(?:\w+\s)?(?:patients|people|persons|women|men|children|adults|participants|nurses|physicians|doctors|hospitals|jobs|records|devices|deaths|studies|trials)\b/,
  /\b(?:in|since|until|by|from|of|before|after)\s(?:(?:early|late)\s)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)?(?:19|20)\d\d\b/,
  /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:19|20)\d\d\b/,
];

/** A sentence rests on something that a reader can look up. */
const SUPPORT = /\[@|:claim\[|:instrument\[|:history\[/;

/** Sections in which the reader does something, and numbers are the reader's. */
const EXERCISE = /\b(?:project|practice|exercise|try|test it|two weeks|two-week)\b/i;
const MADE_UP = /\bmade[- ]up\b|\binvent(?:ed|s)?\b|\bimagine|\bsuppose\b|\bsynthetic\b/i;

/** What somebody says in a story, or what a page holds up to be looked at: nothing that the guide states. */
const QUOTED = /“[^”]*”/g;

function hasFigure(sentence: string): boolean {
  const stated = sentence.replace(QUOTED, '');
  return FIGURES.some((figure) => figure.test(stated));
}

/** A sentence with a figure that nothing stands behind. */
export interface UncitedFigure {
  readonly place: string;
  readonly sentence: string;
}

/** Sections, as page and heading, of which the author says that they are made up. */
function madeUpSections(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs
      .filter(({ text, heading }) => MADE_UP.test(text) || MADE_UP.test(heading))
      .map(({ page, heading }) => `${page.key}#${heading}`),
  );
}

/** Every figure in prose without a citation or a claim in its sentence, outside exercises, cases and what is marked as made up. */
export function uncitedFigures(guide: Guide): readonly UncitedFigure[] {
  const paragraphs = allParagraphs(guide);
  const madeUp = madeUpSections(paragraphs);
  return paragraphs
    .filter(({ page, heading }) => page.type !== 'case' && !EXERCISE.test(heading) && !madeUp.has(`${page.key}#${heading}`))
    .flatMap((paragraph) =>
      sentencesOf(paragraph.text)
        .filter((sentence) => hasFigure(sentence) && !SUPPORT.test(sentence))
        .map((sentence) => ({ place: placeOf(paragraph), sentence })),
    );
}

/** Those of `figures` for which no exception gives a reason, and the exceptions that none of them needs. */
export function withoutExceptions(
  figures: readonly UncitedFigure[],
  exceptions = EXCEPTIONS,
): { readonly figures: readonly UncitedFigure[]; readonly unneeded: readonly string[] } {
  const excepted = ({ place, sentence }: UncitedFigure, [file, begins]: (typeof EXCEPTIONS)[number]): boolean =>
    place.startsWith(`content/${file}`) && sentence.startsWith(begins);
  return {
    figures: figures.filter((figure) => !exceptions.some((exception) => excepted(figure, exception))),
    unneeded: exceptions
      .filter((exception) => !figures.some((figure) => excepted(figure, exception)))
      .map(([file, begins]) => `${file}: ${begins}`),
  };
}
