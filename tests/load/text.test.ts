import { describe, expect, it } from 'vitest';
import { decode } from '../../src/load/text.ts';

/** The text in `bytes`, or the line and message of what is wrong. */
function read(bytes: Uint8Array): string {
  const decoded = decode(bytes, 'content/a.md');
  return 'text' in decoded ? decoded.text : `line ${decoded.problem.line ?? '?'}: ${decoded.problem.message}`;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('the text of a file', () => {
  it('is read as UTF-8, with the line ends of Windows as any others', () => {
    expect(read(utf8('Café – 5 µg “naïve”\r\n日本\n'))).toBe('Café – 5 µg “naïve”\n日本\n');
  });

  it('is not taken for damaged where words only look so', () => {
    expect(read(utf8('São Paulo, Ângela, CAFÃ, â la carte'))).toBe('São Paulo, Ângela, CAFÃ, â la carte');
  });

  it('is refused in another encoding', () => {
    expect(read(Buffer.from('Café', 'latin1'))).toBe('line ?: is not UTF-8; save it again as UTF-8.');
    expect(read(Buffer.from('Café', 'utf16le'))).not.toBe('Café');
  });

  it('is refused with a byte order mark', () => {
    expect(read(utf8('\uFEFFCafé'))).toBe('line 1: begins with a byte order mark; save it as UTF-8 without one.');
  });

  it.for(['CafÃ©', 'the patientâ€™s', 'â€œso', '2025\u00E2\u20AC\u201C35', '5 Â°C', 'Caf\uFFFD'])(
    'is refused where a wrong encoding damaged it: %s',
    (damaged) => {
      expect(read(utf8(`One\nTwo ${damaged}`))).toBe('line 2: holds letters that were damaged by a wrong encoding; type them again.');
    },
  );
});
