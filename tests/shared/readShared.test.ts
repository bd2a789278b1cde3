import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '../../src/shared/files.ts';
import { OtherEdition, readShared } from '../../src/shared/readShared.ts';

const EDITION = 'abc123';

beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => ({ dataset: { edition: EDITION } }) });
  vi.stubGlobal('location', { protocol: 'https:' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Lets `fetch` answer with `response`. */
function stubFetch(response: Response): (address: string) => Promise<Response> {
  const fetching = vi.fn<(address: string) => Promise<Response>>(() => Promise.resolve(response));
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

test('a file that a classic script has handed over is read without a request', async () => {
  vi.stubGlobal('location', { protocol: 'file:' });
  const fetching = stubFetch(Response.error());
  runInThisContext(handOver('/glossary/cards.json', `{ "edition": "${EDITION}", "content": { "ppv": { "term": "\\"PPV\\"" } } }\n`));
  runInThisContext(handOver('/other.json', `{ "edition": "${EDITION}", "content": [1] }`));
  expect(await readShared('/glossary/cards.json')).toEqual({ ppv: { term: '"PPV"' } });
  expect(await readShared('/other.json')).toEqual([1]);
  expect(fetching).not.toHaveBeenCalled();
});

test('any other file is fetched below the base path, of the edition of the page', async () => {
  const fetching = stubFetch(Response.json({ edition: EDITION, content: { a: 1 } }));
  expect(await readShared('/data/roles.json')).toEqual({ a: 1 });
  expect(fetching).toHaveBeenCalledExactlyOnceWith(`${import.meta.env.BASE_URL}data/roles.json?v=${EDITION}`);
});

test('a file of another edition is refused, so that no two are mixed', async () => {
  stubFetch(Response.json({ edition: 'def456', content: { a: 1 } }));
  await expect(readShared('/data/roles.json')).rejects.toThrow(OtherEdition);
});

test('a file that is not there is an error', async () => {
  stubFetch(new Response('', { status: 404 }));
  await expect(readShared('/data/rolls.json')).rejects.toThrow('/data/rolls.json was answered with 404');
});

test('what is no file of the guide is an error, as the page with which a network asks its guests to log in', async () => {
  stubFetch(Response.json({ login: true }));
  await expect(readShared('/data/roles.json')).rejects.toThrow('is no file of the guide');
});
