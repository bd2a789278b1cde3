import { describe, expect, it } from 'vitest';
import { saveFiles, sha256, type Means, type Outcome } from '../../src/offline/save.ts';
import type { FileEntry } from '../../src/offline/protocol.ts';

const BASE = '/guide/';
const TEXTS: Readonly<Record<string, string>> = {
  'index.html': '<p>Home</p>',
  'glossary/index.html': '<p>Glossary</p>',
  '_astro/a.css': 'p { margin: 0 }',
};

async function bytesOf(text: string): Promise<ArrayBuffer> {
  return new Response(text).arrayBuffer();
}

async function files(): Promise<readonly FileEntry[]> {
  return Promise.all(
    Object.entries(TEXTS).map(async ([path, text]): Promise<FileEntry> => [path, text.length, await sha256(await bytesOf(text))]),
  );
}

/** What a server answers, by address; an error stands for no connection. */
type Answer = (address: string, options: RequestInit) => Response | Error;

const served: Answer = (address) => {
  const path = address.slice(BASE.length);
  return new Response(TEXTS[path === '' || path.endsWith('/') ? `${path}index.html` : path]);
};

function textOf(address: RequestInfo | URL): string {
  return typeof address === 'string' ? address : 'no text';
}

/** A store with room for so many files, and a network that answers as told. */
function means(answer: Answer, room = Infinity): Means & { readonly kept: Map<string, Response>; readonly asked: string[] } {
  const kept = new Map<string, Response>();
  const asked: string[] = [];
  return {
    kept,
    asked,
    base: BASE,
    hash: sha256,
    fetch: (address, options) => {
      asked.push(address);
      const response = answer(address, options);
      return response instanceof Error ? Promise.reject(response) : Promise.resolve(response);
    },
    store: {
      match: (address) => Promise.resolve(kept.get(textOf(address))),
      put: (address, response) => {
        if (kept.size >= room) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        kept.set(textOf(address), response);
        return Promise.resolve();
      },
    },
  };
}

async function save(to: Means, signal?: AbortSignal): Promise<Outcome> {
  return saveFiles(await files(), to, undefined, signal);
}

describe('saving an edition', () => {
  it('keeps every file under the address at which it is asked for, with its kind', async () => {
    const to = means(served);
    expect(await save(to)).toEqual({ is: 'whole' });
    expect([...to.kept.keys()].sort()).toEqual(['/guide/', '/guide/_astro/a.css', '/guide/glossary/']);
    expect(to.kept.get('/guide/_astro/a.css')?.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await saveFiles(await files(), means(served), (bytes) => told.push(bytes));
    const all = Object.values(TEXTS).reduce((sum, text) => sum + text.length, 0);
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toBe(all);
  });

  it('goes on from what is there', async () => {
    const to = means(served);
    await save(to);
    to.asked.length = 0;
    to.kept.delete('/guide/glossary/');
    expect(await save(to)).toEqual({ is: 'whole' });
    expect(to.asked).toEqual(['/guide/glossary/']);
  });

  it.for([
    ['an error', () => new Response('', { status: 500 })],
    ['nothing', () => new Response('', { status: 404 })],
    ['a part', () => new Response('<p>Glo')],
    ['other bytes', () => new Response('<p>GLOSSARY</p>')],
  ] as const)('keeps nothing of a file that comes as %s, and names it', async ([, wrong]) => {
    const to = means((address, options) => (address.endsWith('glossary/') ? wrong() : served(address, options)));
    expect(await save(to)).toEqual({ is: 'damaged', path: 'glossary/index.html' });
    expect(to.kept.has('/guide/glossary/')).toBe(false);
  });

  it('fetches anew what only the browser had kept wrongly', async () => {
    const to = means((address, options) => (options.cache === 'default' ? new Response('old') : served(address, options)));
    expect(await save(to)).toEqual({ is: 'whole' });
  });

  it('says when there is no connection, and when there is no room', async () => {
    expect(await save(means(() => new TypeError('no network')))).toEqual({ is: 'interrupted' });
    expect(await save(means(served, 1))).toEqual({ is: 'full' });
  });

  it('stops when it is told to', async () => {
    const to = means(served);
    expect(await save(to, AbortSignal.abort())).toEqual({ is: 'interrupted' });
    expect(to.asked).toEqual([]);
  });
});
