import { runInThisContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { handOver } from '../../src/shared/files.ts';
import { readShared } from '../../src/shared/readShared.ts';

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
  const fetching = stubFetch(Response.error());
  runInThisContext(handOver('/glossary/cards.json', '{ "ppv": { "term": "\\"PPV\\"" } }\n'));
  runInThisContext(handOver('/other.json', '[1]'));
  expect(await readShared('/glossary/cards.json')).toEqual({ ppv: { term: '"PPV"' } });
  expect(await readShared('/other.json')).toEqual([1]);
  expect(fetching).not.toHaveBeenCalled();
});

test('any other file is fetched below the base path', async () => {
  const fetching = stubFetch(Response.json({ a: 1 }));
  expect(await readShared('/data/roles.json')).toEqual({ a: 1 });
  expect(fetching).toHaveBeenCalledExactlyOnceWith(`${import.meta.env.BASE_URL}data/roles.json`);
});

test('a file that is not there is an error', async () => {
  stubFetch(new Response('', { status: 404 }));
  await expect(readShared('/data/rolls.json')).rejects.toThrow('/data/rolls.json was answered with 404');
});
