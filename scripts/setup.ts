import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { installArguments, NEEDS, packagesFor, systemOf, type Need } from './setup/packages.ts';

const OS_RELEASE = '/etc/os-release';
const APT = 'apt-get';

function aptGet(words: readonly string[]): boolean {
  const { status } = spawnSync(APT, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return status === 0;
}

function stillMissing(): readonly Need[] {
  return NEEDS.filter((need) => !need.isThere());
}

function list(needs: readonly Need[]): string {
  return needs.map(({ what }) => what).join(', ');
}

/**
 * Installs what the tests need beside npm's packages: as root on Debian or Ubuntu, only what is missing. Gives `undefined` when all
 * is there, else what is missing and what to do: `npm run verify` then stops before a test has to.
 */
function setUp(): string | undefined {
  const missing = stillMissing();
  if (missing.length === 0) return undefined;
  const system = existsSync(OS_RELEASE) ? systemOf(readFileSync(OS_RELEASE, 'utf8')) : undefined;
  if (system === undefined) {
    return `Missing: ${list(missing)}. This script knows the packages of Debian and Ubuntu only; install these programs, put them on PATH, and run it again.`;
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
  console.log('Browsers, Java, PDF tools and fonts for the tests are installed.');
} else {
  console.error(complaint);
  process.exitCode = 1;
}
