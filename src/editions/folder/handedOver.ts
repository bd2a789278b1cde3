import { href } from '../../site.ts';
import { CARDS_ADDRESS, handOver } from '../../shared/files.ts';
import { bytesOf, textAt, type Files } from './files.ts';
import { edited, placed } from './markup.ts';

/** A file that scripts read, and the elements of a page that make them do so. */
interface SharedFile {
  readonly address: string;
  readonly readBy: string;
}

/** Every file that scripts read through `readShared`. */
export const SHARED_FILES: readonly SharedFile[] = [{ address: CARDS_ADDRESS, readBy: 'a.term' }];

/** `glossary/cards.json` → `glossary/cards.json.js`. */
function scriptOf({ address }: SharedFile): string {
  return `${address.slice(1)}.js`;
}

/** The classic scripts that hand over what pages may not fetch from disk. Throws where the site lacks such a file. */
export function handOverScripts(site: Files): Files {
  return new Map(
    SHARED_FILES.map((shared) => {
      const json = textAt(site, shared.address.slice(1));
      if (json === undefined) throw new Error(`The site has no ${shared.address}. Build it again.`);
      return [scriptOf(shared), bytesOf(handOver(shared.address, json))];
    }),
  );
}

/** The page with a script at the end of its head for each file that its own scripts read. */
export function withHandedOver(html: string): string {
  const needed = SHARED_FILES.filter(({ readBy }) => placed(html, readBy).length > 0);
  const head = placed(html, 'head')[0];
  if (!head || needed.length === 0) return html;
  const text = needed.map((shared) => `<script src="${href(`/${scriptOf(shared)}`)}" defer></script>`).join('');
  return edited(html, [{ start: head.content.end, end: head.content.end, text }]);
}
