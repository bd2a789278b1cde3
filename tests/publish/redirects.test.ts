import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/publish/policy.ts';
import { redirectPage, writeRedirects } from '../../src/publish/redirects.ts';
import { absolute, href } from '../../src/site.ts';
import { change, loadSmall } from '../fixtures/smallContent.ts';

describe('the page at an address that was given up', () => {
  const html = redirectPage('/datasets/#synthea', 'R&D "data"');

  it('sends the reader on and shows where, also without scripts', () => {
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${href('/datasets/#synthea')}">`);
    expect(html).toContain(`<a href="${href('/datasets/#synthea')}">R&amp;D &quot;data&quot;</a>`);
  });

  it('is not indexed and names the page that is', () => {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${absolute('/datasets/')}">`);
  });

  it('can carry the content-security policy', () => {
    expect(withPolicy(html)).toContain('content-security-policy');
  });
});

describe('the redirects of a guide', () => {
  it('are written for listed addresses and for renamed records, and lead to the page by name', async () => {
    const { guide } = await loadSmall(change('guide/skills/statistics.md', 'kind:', 'formerIds: [biostatistics]\nkind:'));
    const folder = await mkdtemp(join(tmpdir(), 'redirects-'));
    try {
      expect(await writeRedirects(folder, guide)).toBe(2);
      for (const old of ['stats', 'skills/biostatistics']) {
        expect(await readFile(join(folder, old, 'index.html'), 'utf8')).toContain(
          `<a href="${href('/skills/statistics/')}">Statistics</a>`,
        );
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
