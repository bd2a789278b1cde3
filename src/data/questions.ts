import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import type { Question } from '../model/schema/question.ts';
import { toCsv } from './csv.ts';

/** A question with the chapter it belongs to and its number there, from 1. */
interface Placed {
  readonly chapter: Node<'chapter'>;
  readonly number: number;
  readonly question: Question;
}

function allQuestions(guide: Guide): readonly Placed[] {
  return guide.all('chapter').flatMap((chapter) => chapter.questions.map((question, index) => ({ chapter, number: index + 1, question })));
}

/** `text` with a backslash before each sign that means something in GIFT. */
function escaped(text: string): string {
  return text.replace(/[~=#{}:\\]/g, (sign) => `\\${sign}`);
}

/**
 * All questions in GIFT, the text format that Moodle and other learning-management systems import: one category for each chapter,
 * and a reason behind each answer.
 */
export function questionsGift(guide: Guide): string {
  const lines: string[] = [];
  let current: Node<'chapter'> | undefined;
  for (const { chapter, number, question } of allQuestions(guide)) {
    if (chapter !== current) lines.push(`$CATEGORY: $course$/Code & Care/${chapter.id}`, '');
    current = chapter;
    lines.push(`::${escaped(`${chapter.title} ${number}`)}::${escaped(question.ask)} {`);
    for (const { text, right, why } of question.options) lines.push(`${right ? '=' : '~'}${escaped(text)}#${escaped(why)}`);
    lines.push('}', '');
  }
  return lines.join('\n');
}

/** One row for each answer. */
export function questionsCsv(guide: Guide): string {
  const rows = allQuestions(guide).flatMap(({ chapter, number, question }) =>
    question.options.map(({ text, right, why }) => ({
      chapter: chapter.id,
      chapter_title: chapter.title,
      question: number,
      ask: question.ask,
      answer: text,
      right: right ? 'yes' : 'no',
      why,
    })),
  );
  return toCsv(rows);
}
