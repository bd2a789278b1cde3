import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installArguments, LIGHTHOUSE_NEEDS, NEEDS, packagesFor, systemOf, type Need } from './setup/packages.ts';

const OS_RELEASE = '/etc/os-release';
const APT = 'apt-get';

function aptGet(words: readonly string[]): boolean {
  const { status } = spawnSync(APT, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return status === 0;
}

const { values } = parseArgs({ options: { lighthouse: { type: 'boolean' } } });
const needs = values.lighthouse === true ? [...NEEDS, ...LIGHTHOUSE_NEEDS] : NEEDS;

function stillMissing(): readonly Need[] {
  return needs.filter((need) => !need.isThere());
}

function list(needs: readonly Need[]): string {
  return needs.map(({ what }) => what).join(', ');
}

/**
 * Installs what the tests need beside npm's packages, and with `--lighthouse` what Lighthouse needs besides: as root on Debian
 * or Ubuntu, only what is missing. Gives `undefined` when all is there, else what is missing and what to do: `npm run verify` then
 * stops before a test has to.
 */
function setUp(): string | undefined {
  const missing = stillMissing();
  if (missing.length === 0) return undefined;
  const system = existsSync(OS_RELEASE) ? systemOf(readFileSync(OS_RELEASE, 'utf8')) : undefined;
  const byHand = missing.filter((need) => system === undefined || need.package[system] === undefined);
  if (system === undefined || byHand.length > 0) {
    return `Missing: ${list(byHand)}. This script knows no package of this system for that; install it, put it on PATH, and run it again.`;
  }
  const install = installArguments(packagesFor(missing, system));
  const line = `sudo ${APT} update && sudo ${APT} ${install.join(' ')}`;
  if (process.getuid?.() !== 0) return `Missing: ${list(missing)}. Run:\n\n  ${line}\n`;
  if (!aptGet(['update'])) return `Missing: ${list(missing)}. \`${APT} update\` failed; see above, then run: ${line}`;
  if (!aptGet(install)) return `Missing: ${list(missing)}. \`${APT} install\` failed; see above, then run: ${line}`;
  const left = stillMissing();
  return left.length === 0
    ? undefined
    : `Installed, and still missing: ${list(left)}. Look where the packages put them, and correct scripts/setup/programs.ts.`;
}

const complaint = setUp();
if (complaint === undefined) {
  console.log('Browsers, Java, PDF tools and fonts are installed.');
} else {
  console.error(complaint);
  process.exitCode = 1;
}
