/** What is announced: how many texts are shown, for which family, and which places' rules are among them. */
export function countLine(count: number, family: string | undefined, places: readonly string[] | undefined): string {
  const texts = `${count} ${count === 1 ? 'text' : 'texts'}`;
  const whose = family === undefined ? '' : ` for ${family}`;
  const where = places === undefined ? '' : `: ${places.join(', ')}`;
  return `${texts}${whose}${where}`;
}
