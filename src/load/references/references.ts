import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { sourceAddress, toCsl } from '../../model/csl.ts';
import type { Guide } from '../../model/guide.ts';
import type { Node } from '../../model/node.ts';
import type { formatted } from './format.ts';

/** A formatted reference, split around its address so that a page can link it. */
export interface Reference {
  readonly before: string;
  readonly url: string;
  /** The address as it is printed. */
  readonly shown: string;
  readonly after: string;
}

/** Gives the reference of a source in APA style. */
export type References = (source: Pick<Node<'source'>, 'id'>) => Reference;

function aroundAddress(text: string, url: string): Reference {
  const at = text.indexOf(url);
  if (at < 0) return { before: `${text} `, url, shown: url, after: '' };
  return { before: text.slice(0, at), url, shown: url, after: text.slice(at + url.length) };
}

/** Formats the references of all sources. It is slow work that nothing waits for before the first page, so a thread of its own does it meanwhile. */
export async function referencesOf(guide: Guide): Promise<References> {
  const sources = guide.all('source');
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: sources.map(toCsl) });
  const [answer] = (await once(thread, 'message')) as [ReturnType<typeof formatted>];
  const texts = new Map(answer);
  const references = new Map(
    sources.map((source) => [source.id, aroundAddress((texts.get(source.id) ?? '').trim(), sourceAddress(source))]),
  );
  return ({ id }) => {
    const reference = references.get(id);
    if (!reference) throw new Error(`There is no reference of a source "${id}": it is none of the Guide's.`);
    return reference;
  };
}
