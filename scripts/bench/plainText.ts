import { marks } from '../../src/model/prose/marks.ts';

/** Markdown with the guide's marks → Markdown that any site understands: notes go, terms and figures stay as words. */
export function plainText(markdown: string): string {
  return marks(markdown)
    .map((mark) => {
      switch (mark.type) {
        case 'text':
          return mark.text;
        case 'cite':
          return '';
        case 'term':
          return mark.words;
        case 'claim':
          return '12% (United States, 2025)';
        case 'instrument':
          return 'a rule (United States, in force since March 2025)';
      }
    })
    .join('');
}
