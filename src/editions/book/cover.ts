import type { Guide } from '../../model/guide.ts';
import { rolesOf } from '../../model/families.ts';
import { formatDate } from '../../model/format/date.ts';
import type { Book } from './contents.ts';

/** The light theme's colors, as src/styles/tokens.css has them: a cover knows no style sheet. */
const COLORS: Readonly<Record<string, string>> = {
  builders: '#1f5f99',
  interpreters: '#0f6b58',
  analysts: '#7a4b00',
  ethicists: '#6d3f8c',
  regulators: '#97313f',
};
const PAPER = '#fbf8f2';
const INK = '#1d2629';

const WIDTH = 1200;
const HEIGHT = 1800;
const LEFT = 120;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function line(text: string, y: number, size: number, color = INK, weight = 400): string {
  return `<text x="${LEFT}" y="${y}" font-family="serif" font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(text)}</text>`;
}

/**
 * The cover of a book as an SVG image, made from data: a bar for each role, by family. In the book of one family only its bars
 * have a color.
 */
export function coverOf(guide: Guide, book: Book, date: string): string {
  let y = 760;
  const bars = guide.all('family').flatMap((family) => {
    const isMeant = book.family === undefined || book.family === family.id;
    const color = isMeant ? (COLORS[family.id] ?? INK) : '#d9d2c3';
    const label = line(family.label, y, 40, isMeant ? color : '#7d786c', 600);
    const rects = rolesOf(guide, family).map((role, at) => {
      const width = 24 + 6 * role.skills.length;
      const x = LEFT + at * 132;
      return `<rect x="${x}" y="${y + 24}" width="${width}" height="60" rx="6" fill="${color}"/>`;
    });
    y += 170;
    return [label, ...rects];
  });
  const [guideName = '', familyName] = book.title.split(': ');
  const counts = `${guide.all('role').length} roles, ${guide.all('skill').length} skills, ${guide.all('term').length} terms`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<title>${escaped(book.title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    line(guideName, 300, 132, INK, 700),
    line('A field guide to careers in healthcare AI', 390, 48),
    ...(familyName === undefined ? [] : [line(familyName, 560, 64, COLORS[book.family ?? ''] ?? INK, 600)]),
    ...bars,
    line(familyName === undefined ? counts : 'The family, its roles, and every skill they need', 1640, 40),
    line(`Edition of ${formatDate(date)}`, 1700, 40),
    '</svg>',
  ].join('');
}
