import type { Problem } from '../model/problem.ts';
import type { Redirect } from '../model/raw.ts';
import { decode } from './text.ts';
import { readYaml } from './yaml.ts';

/** Addresses that were given up, as `from: to` lines. Renamed records need none: they keep their former id. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** Reads the list of redirects. */
export function readRedirects(bytes: Uint8Array): { readonly redirects: readonly Redirect[]; readonly problems: readonly Problem[] } {
  const file = `content/${REDIRECTS_FILE}`;
  const decoded = decode(bytes, file);
  if ('problem' in decoded) return { redirects: [], problems: [decoded.problem] };
  const fields = readYaml(decoded.text, file, 1);
  if ('problems' in fields) return { redirects: [], problems: fields.problems };
  const redirects: Redirect[] = [];
  const problems: Problem[] = [];
  for (const [from, to] of Object.entries(fields.data)) {
    const line = fields.lineOf([from]);
    if (typeof to === 'string' && /^\/.*\/$/.test(from)) redirects.push({ from, to, file, line });
    else
      problems.push({
        code: 'invalid-field',
        file,
        line,
        field: from,
        message: 'write one address of the guide and where it leads, each from "/" to "/".',
      });
  }
  return { redirects, problems };
}
