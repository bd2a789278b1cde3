import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.union([z.string(), z.object({ type: z.string() }).transform(({ type }) => type)]).optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
});

/** A package that the guide is built with, as npm's lock file names it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX id or expression; `undefined` where the package says none. */
  readonly license: string | undefined;
  /** SHA-512 of the package as it was downloaded, as hexadecimal digits. */
  readonly sha512: string | undefined;
  /** Whether parts of it are in what readers load: the others only build and test the site. */
  readonly isShipped: boolean;
}

/** Packages of which readers get a part. */
const SHIPPED: ReadonlySet<string> = new Set(['@fontsource-variable/source-serif-4', '@fontsource/ibm-plex-mono', 'pagefind', 'stemmer']);

function sha512Of(integrity: string | undefined): string | undefined {
  const digest = /^sha512-(\S+)/.exec(integrity ?? '')?.[1];
  return digest === undefined ? undefined : Buffer.from(digest, 'base64').toString('hex');
}

/** Every package in npm's lock file, each version once, sorted by name and version. Throws where the text is no lock file. */
export function packagesIn(lock: string): readonly Package[] {
  const { packages } = lockFile.parse(JSON.parse(lock));
  const found = new Map<string, Package>();
  for (const [path, { version, license, integrity }] of Object.entries(packages)) {
    const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
    if (name === undefined || version === undefined) continue;
    found.set(`${name}@${version}`, { name, version, license, sha512: sha512Of(integrity), isShipped: SHIPPED.has(name) });
  }
  return Array.from(found)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}
