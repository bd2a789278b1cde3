/** `text` in lines of at most `limit` characters, broken between words; a longer word stands on a line of its own. SVG does not wrap by itself. */
export function wrapWords(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= limit) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
