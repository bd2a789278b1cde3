import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkForbidden, forbiddenInCode } from '../support/checks/forbidden.ts';
import { checkPages } from '../support/checks/pageRules.ts';
import { checkDirectives, checkHashes, checkPlace, PROMISED } from '../support/checks/policy.ts';
import { readSite, type Page } from '../support/site.ts';
import { changed, soundPage } from '../support/soundPage.ts';

const site = await readSite();
const NAMED = PROMISED['trusted-types'] ?? '';
const forbiddenIn = (page: Page): readonly string[] => checkForbidden(page, NAMED);

describe('every page', () => {
  test.each([
    ['has its policy right after the character set', checkPlace],
    ['has the promised value in every directive', checkDirectives],
    ['lists the hash of each inline script, and no other', checkHashes],
    ['holds nothing that its policy forbids', forbiddenIn],
  ])('%s', (_, rule) => {
    // Redirects have a policy too, so none is left out.
    expect(site.pages.flatMap((page) => rule(page).map((problem) => `${page.address} ${problem}`))).toEqual([]);
  });

  test('loads scripts that turn no text into markup or code', async () => {
    const scripts = [...site.files].filter((path) => path.startsWith('/_astro/') && path.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    const found = await Promise.all(
      scripts.map(async (path) =>
        forbiddenInCode(await readFile(join(site.folder, path), 'utf8'), NAMED).map((problem) => `${path}: ${problem}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });
});

/** A page that each directive would refuse in part. */
const FORBIDDEN: Readonly<Record<string, { readonly head?: string; readonly body?: string }>> = {
  'default-src': { body: '<iframe src="https://video.example/1"></iframe>' },
  'script-src': { head: '<script src="https://cdn.example/a.js"></script>' },
  'style-src': { body: '<p style="color:red">x</p>' },
  'img-src': { body: '<img src="https://pictures.example/1.png" alt="">' },
  'font-src': { head: '<link rel="preload" as="font" href="https://fonts.example/a.woff2">' },
  'connect-src': { body: '<a href="#x" ping="https://count.example/">x</a>' },
  'manifest-src': { head: '<link rel="manifest" href="https://elsewhere.example/m.json">' },
  'worker-src': { head: '<link rel="preload" as="worker" href="https://elsewhere.example/w.js">' },
  'form-action': { body: '<form action="https://elsewhere.example/"></form>' },
  'base-uri': { head: '<base href="https://elsewhere.example/">' },
  'object-src': { body: '<object data="film.swf"></object>' },
  'require-trusted-types-for': { body: "<script>document.body.innerHTML = '<p>x'</script>" },
  'trusted-types': { body: "<script>trustedTypes.createPolicy('other', {})</script>" },
};

describe('the checker of policies', () => {
  const sound = soundPage('/', { body: '<script>go()</script>' });

  test('reports nothing on a sound page', () => {
    for (const rule of [checkPlace, checkDirectives, checkHashes, forbiddenIn]) expect(checkPages([sound], rule)).toEqual([]);
  });

  describe.each(Object.keys(PROMISED))('for %s', (name) => {
    const directive = new RegExp(`${name} [^;"]*`);

    test('reports a page whose policy lacks it', () => {
      expect(checkDirectives(changed(sound, directive, 'x'))).toContain(`lacks ${name}`);
    });

    test('reports a page whose policy allows more', () => {
      expect(checkDirectives(changed(sound, directive, `$& https://elsewhere.example`))).toHaveLength(1);
    });

    test('reports a page that it would refuse in part', () => {
      const found = forbiddenIn(soundPage('/', FORBIDDEN[name] ?? {}));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${name} forbids`);
    });
  });

  test('reports a directive that is not promised', () => {
    expect(checkDirectives(changed(sound, "default-src 'none'", "default-src 'none'; media-src 'self'"))).toHaveLength(1);
  });

  test.each(["'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'", 'data:', '*'])('reports %s among the sources of scripts', (value) => {
    expect(checkDirectives(changed(sound, "script-src 'self'", `script-src 'self' ${value}`))).toHaveLength(1);
  });

  test('reports inline code that the policy does not list, and a hash of no code', () => {
    expect(checkHashes(changed(sound, 'go()', 'go(1)'))).toHaveLength(2);
  });

  test.each(['application/ld+json', 'application/json'])('does not ask for the hash of data: %s', (type) => {
    expect(checkHashes(soundPage('/', { head: `<script type="${type}">{}</script>` }))).toEqual([]);
  });

  test('reports a policy that comes late, is missing or is there twice', () => {
    const [meta = ''] = /<meta http-equiv[^>]*>/.exec(sound.html) ?? [];
    expect(checkPlace(changed(changed(sound, meta, ''), '</head>', `${meta}</head>`))).toHaveLength(1);
    expect(checkPlace(changed(sound, meta, ''))).toHaveLength(2);
    expect(checkPlace(changed(sound, '</head>', `${meta}</head>`))).toHaveLength(1);
  });

  test('reports a handler in an attribute', () => {
    expect(forbiddenIn(soundPage('/', { body: '<button onclick="go()">x</button>' }))).toEqual(['script-src forbids onclick of <button>']);
  });
});
