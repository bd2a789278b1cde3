import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absolute, SITE_TITLE } from '../../site.ts';
import { billOfMaterials } from './bill.ts';
import { packagesIn, type Package } from './packages.ts';

function reportLine({ name, version, license, isShipped }: Package): string {
  return `${name} ${version}\t${license ?? 'unknown'}\t${isShipped ? 'in pages' : 'builds and tests'}`;
}

/** Writes what the site is built with beside its open data: as a software bill of materials, and as a list of licenses. `root` is the project's folder. */
export async function writeSupply(folder: string, root: string, edition: string): Promise<void> {
  const packages = packagesIn(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const bill = billOfMaterials(packages, { name: SITE_TITLE, version: edition, url: absolute('/') });
  await writeFile(join(folder, 'data/sbom.cdx.json'), JSON.stringify(bill));
  await writeFile(join(folder, 'data/licenses.txt'), `package\tlicense\tuse\n${packages.map(reportLine).join('\n')}\n`);
}
