import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'n3';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { OPEN_DATA } from '../../src/data/openData.ts';
import { DIST } from '../support/paths.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';

/** The formats that the schemas use. */
const FORMATS = { date: /^\d{4}-\d{2}-\d{2}$/, uri: /^https?:\/\/\S+$/ };

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(DIST, 'data', path), 'utf8'));
}

describe('open data', () => {
  test.each(Object.keys(OPEN_DATA))('%s.json fits the schema that is published beside it', async (file) => {
    const ajv = new Ajv2020({ allErrors: true, formats: FORMATS });
    const schema = await readJson(`schema/${file}.json`);
    const validate = ajv.compile(schema as object);
    validate(await readJson(`${file}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a record with a field that no term has does not fit', async () => {
    const ajv = new Ajv2020({ formats: FORMATS });
    const validate = ajv.compile((await readJson('schema/terms.json')) as object);
    const file = (await readJson('terms.json')) as { readonly items: readonly object[] };
    expect(validate({ ...file, items: [{ ...file.items[0], meaning: 'x' }] })).toBe(false);
  });

  test('a record says each thing once, and nothing of a list that its author left out', async () => {
    const { items } = (await readJson('terms.json')) as { readonly items: readonly Readonly<Record<string, unknown>>[] };
    expect(items.filter((item) => 'label' in item || 'type' in item)).toEqual([]);
    const named = items.filter((item) => 'aliases' in item);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(items.length);
    expect(named.filter(({ aliases }) => !Array.isArray(aliases) || aliases.length === 0)).toEqual([]);
  });

  test('the counts on the home page are those of the data', async () => {
    const home = await readFile(join(DIST, 'index.html'), 'utf8');
    for (const file of ['roles', 'skills', 'terms', 'sources', 'claims']) {
      const { items } = (await readJson(`${file}.json`)) as { readonly items: readonly object[] };
      expect(home).toContain(`>${items.length.toLocaleString('en-US')}</a>`);
    }
  });

  test('the spreadsheet has a byte order mark, a header, and a row for each skill a role needs', async () => {
    const bytes = await readFile(join(DIST, 'data/roles-skills.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { items } = (await readJson('roles.json')) as { readonly items: readonly { readonly skills: readonly object[] }[] };
    const needs = items.reduce((sum, { skills }) => sum + skills.length, 0);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines[0]).toBe('"family","role","role_title","skill","skill_title","kind","level","need","why"');
    // What stands in a sentence must not part it: some spreadsheets take a semicolon for the end of a field.
    expect(lines.filter((line) => !/^(?:"(?:[^"]|"")*"(?:,|$)){9}$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(needs + 1);
  });

  test('the list of links names each address once, with the day on which it was confirmed, and leaves out none', async () => {
    const links = z
      .array(
        z.strictObject({
          url: z.url({ protocol: /^https?$/ }),
          records: z.array(z.string()).min(1),
          confirmed: z.iso.date(),
          how: z.string(),
        }),
      )
      .parse(await readJson('links.json'));
    const urls = links.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
    const { items } = (await readJson('sources.json')) as { readonly items: readonly { readonly url?: string; readonly doi?: string }[] };
    const wanted = items.flatMap(({ url, doi }) => [url, doi && `https://doi.org/${doi}`]).filter((address) => address !== undefined);
    expect(wanted.filter((address) => !urls.includes(address))).toEqual([]);
  });

  test('the SKOS file parses, and every concept is in a scheme below a top concept', async () => {
    const quads = new Parser().parse(await readFile(join(DIST, 'data/skos.ttl'), 'utf8'));
    const subjects = (predicate: string, object?: string): Set<string> =>
      new Set(
        quads
          .filter((quad) => quad.predicate.value === predicate && (object === undefined || quad.object.value === object))
          .map(({ subject }) => subject.value),
      );
    const concepts = subjects('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${SKOS}Concept`);
    const placed = new Set([...subjects(`${SKOS}broader`), ...subjects(`${SKOS}topConceptOf`)]);
    expect([...concepts].filter((concept) => !placed.has(concept))).toEqual([]);
    const targets = quads
      .filter(({ predicate }) => [`${SKOS}related`, `${SKOS}broader`].includes(predicate.value))
      .map(({ object }) => object.value);
    expect(targets.filter((target) => !concepts.has(target))).toEqual([]);
  });
});
