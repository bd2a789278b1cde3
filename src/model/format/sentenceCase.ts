/** The words with a capital at the beginning: `technical skills` → `Technical skills`. */
export function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
