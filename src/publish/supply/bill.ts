import type { Package } from './packages.ts';

/** One SPDX id, as opposed to an expression of several. */
const SPDX_ID = /^[A-Za-z0-9.+-]+$/;

function purlOf({ name, version }: Package): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licensesOf({ license }: Package): readonly object[] {
  if (license === undefined) return [];
  return SPDX_ID.test(license) ? [{ license: { id: license } }] : [{ expression: license }];
}

/** The software bill of materials of the site, as CycloneDX 1.6: every package it is built with, and which of them readers get. */
export function billOfMaterials(
  packages: readonly Package[],
  site: { readonly name: string; readonly version: string; readonly url: string },
): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name: site.name,
        version: site.version,
        licenses: [{ license: { id: 'MIT' } }],
        externalReferences: [{ type: 'website', url: site.url }],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      purl: purlOf(one),
      // What only builds and tests the site is not part of it.
      scope: one.isShipped ? 'required' : 'excluded',
      ...(one.sha512 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: one.sha512 }] }),
      ...(one.license === undefined ? {} : { licenses: licensesOf(one) }),
    })),
  };
}
