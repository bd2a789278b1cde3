import { createHash } from 'node:crypto';
import { href } from '../../site.ts';
import { bundleModules } from './bundle.ts';
import type { Files } from './files.ts';
import { edited, placed, type Placed } from './markup.ts';

function modulesIn(html: string): readonly Placed[] {
  return placed(html, 'script[type="module"]');
}

/** The page with one deferred classic script, at `address`, in place of all its modules. */
function withScript(html: string, address: string): string {
  const edits = modulesIn(html).map(({ start, end }, index) => ({
    start,
    end,
    text: index === 0 ? `<script src="${address}" defer></script>` : '',
  }));
  return edited(html, edits);
}

/** Pages without modules, and the scripts that these load instead, as files of the edition. */
interface ClassicPages {
  readonly pages: ReadonlyMap<string, string>;
  readonly scripts: Files;
}

/** Turns the modules of every page into classic scripts, since browsers refuse to load modules from disk. `pages` are texts by file. */
export async function toClassic(pages: ReadonlyMap<string, string>, site: Files): Promise<ClassicPages> {
  const classic = new Map<string, string>();
  const scripts = new Map<string, Uint8Array>();
  /** Pages with the same modules share a script. */
  const byModules = new Map<string, string>();
  for (const [file, html] of pages) {
    const addresses = modulesIn(html).map(({ attributes }) => attributes['src'] ?? '');
    if (addresses.includes('')) throw new Error(`${file} has a module without src. Move its code into a file that Astro bundles.`);
    const key = addresses.join('\n');
    let script = byModules.get(key);
    if (script === undefined) {
      const code = await bundleModules(addresses, site);
      script = `_astro/page.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
      byModules.set(key, script);
      if (addresses.length > 0) scripts.set(script, code);
    }
    classic.set(file, withScript(html, href(`/${script}`)));
  }
  return { pages: classic, scripts };
}
