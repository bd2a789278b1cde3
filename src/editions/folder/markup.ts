import { load } from 'cheerio';

/** A stretch of a page's markup, as offsets from its beginning. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An element, and where it stands in the markup. */
export interface Placed extends Stretch {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly startTag: Stretch;
  /** What lies between its tags; empty for an element that has only one. */
  readonly content: Stretch;
}

/** A stretch that gets another text. */
export interface Edit extends Stretch {
  readonly text: string;
}

/** The elements that `selector` finds in `html`, in their order. What the parser adds by itself has no place and is left aside. */
export function placed(html: string, selector: string): readonly Placed[] {
  const $ = load(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return $(selector)
    .get()
    .flatMap((node) => {
      const place = 'attribs' in node ? node.sourceCodeLocation : undefined;
      if (!('attribs' in node) || !place?.startTag) return [];
      const { startTag, endTag } = place;
      return [
        {
          name: node.name,
          attributes: node.attribs,
          start: place.startOffset,
          end: place.endOffset,
          startTag: { start: startTag.startOffset, end: startTag.endOffset },
          content: { start: startTag.endOffset, end: endTag?.startOffset ?? startTag.endOffset },
        },
      ];
    });
}

/** `html` with every edit made; all else stays as it is, byte for byte. Throws where two edits meet. */
export function edited(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`Two edits meet at "${html.slice(start, start + 60)}".`);
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
