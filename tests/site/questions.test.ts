import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseGift } from 'gift-pegjs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/guide.ts';
import { DIST } from '../support/paths.ts';

/** A question as every export should hold it. */
interface Held {
  readonly chapter: string;
  readonly ask: string;
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly why: string }[];
}

describe('the questions of the chapters', () => {
  let written: readonly Held[];

  beforeAll(async () => {
    const { guide } = await loadContent('.');
    written = guide.all('chapter').flatMap(({ id, questions }) =>
      questions.map(({ ask, options }) => ({
        chapter: id,
        ask,
        options: options.map(({ text, right = false, why }) => ({ text, right, why })),
      })),
    );
  });

  test('are five or more in each chapter of the opening part, on ethics and on regulation', async () => {
    const { guide } = await loadContent('.');
    const few = guide
      .all('chapter')
      .filter(
        ({ part, file, questions }) =>
          ['start', 'ethics', 'regulation'].includes(part) && !file.endsWith('/index.md') && questions.length < 5,
      );
    expect(few.map(({ file }) => file)).toEqual([]);
  });

  test('have one right answer each, and a reason behind every answer', () => {
    expect(written.filter(({ options }) => options.filter(({ right }) => right).length !== 1)).toEqual([]);
    expect(written.filter(({ options }) => options.some(({ why }) => why.length < 3))).toEqual([]);
  });

  test('come back from the GIFT file as they were written', async () => {
    let chapter = '';
    const held: Held[] = [];
    for (const item of parseGift(await readFile(join(DIST, 'data/questions.gift'), 'utf8'))) {
      if (item.type === 'Category') chapter = item.title.replace('$course$/Code & Care/', '');
      if (item.type !== 'MC') continue;
      held.push({
        chapter,
        ask: item.stem.text,
        options: item.choices.map(({ isCorrect, text, feedback }) => ({ text: text.text, right: isCorrect, why: feedback?.text ?? '' })),
      });
    }
    expect(held).toEqual(written);
  });

  test('come back from the table as they were written', async () => {
    const rows: Record<string, string>[] = parseCsv(await readFile(join(DIST, 'data/questions.csv')), { bom: true, columns: true });
    const held = Map.groupBy(rows, ({ chapter, question }) => `${chapter}#${question}`);
    expect(
      Array.from(held.values(), (answers) => ({
        chapter: answers[0]?.['chapter'],
        ask: answers[0]?.['ask'],
        options: answers.map(({ answer, right, why }) => ({ text: answer, right: right === 'yes', why })),
      })),
    ).toEqual(written);
  });

  test('stand in the page with every reason, and need no script', async () => {
    const page = await readFile(join(DIST, 'ethics/fairness-measures/index.html'), 'utf8');
    const own = written.filter(({ chapter }) => chapter === 'ethics/fairness-measures');
    expect(page.match(/<summary>/g)?.length).toBeGreaterThanOrEqual(own.flatMap(({ options }) => options).length);
    for (const { why } of own.flatMap(({ options }) => options)) expect(page).toContain(why);
  });
});
