import type { Problem } from '../model/problem.ts';

/** UTF-8 that was once read as Latin-1 or Windows-1252: `Ã©`, `Â°`, `â€™`. */
const MOJIBAKE = /[ÂÃ][\u0080-\u00BF]|â€/;

/** The text of a file, or what is wrong with its encoding. Text is UTF-8 without a byte order mark; line ends are `\n`. */
export function decode(bytes: Uint8Array, file: string): { readonly text: string } | { readonly problem: Problem } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problem: { code: 'wrong-encoding', file, message: 'is not UTF-8; save it again as UTF-8.' } };
  }
  const mistake = text.startsWith('\uFEFF')
    ? { line: 1, message: 'begins with a byte order mark; save it as UTF-8 without one.' }
    : [/\uFFFD/, MOJIBAKE].flatMap((pattern) => {
        const at = text.search(pattern);
        return at < 0
          ? []
          : [
              {
                line: text.slice(0, at).split('\n').length,
                message: 'holds letters that were damaged by a wrong encoding; type them again.',
              },
            ];
      })[0];
  if (mistake) return { problem: { code: 'wrong-encoding', file, ...mistake } };
  return { text: text.replaceAll('\r\n', '\n') };
}
