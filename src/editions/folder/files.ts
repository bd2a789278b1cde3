/** Files of a site or of an edition: path from its root, for example `glossary/index.html` → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Text of the file at `path`; `undefined` where there is none. */
export function textAt(files: Files, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}

/** Content of a text file. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
