import { expect, test } from 'vitest';
import { LIGHTHOUSE_NEEDS, NEEDS, packagesFor, systemOf } from '../../scripts/setup/packages.ts';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
const mint = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n';
const fedora = 'NAME="Fedora Linux"\nID=fedora\n';

test('systems made from Debian and Ubuntu are known, and no other is taken for one', () => {
  expect([debian, ubuntu, mint, fedora, ''].map(systemOf)).toEqual(['debian', 'ubuntu', 'ubuntu', undefined, undefined]);
});

test('a package that brings several programs is installed once, and what is there is not installed again', () => {
  const pdf = NEEDS.filter(({ what }) => what.startsWith('pdf'));
  expect(pdf).toHaveLength(4);
  expect(packagesFor(pdf, 'debian')).toEqual(['poppler-utils']);
  expect(packagesFor([], 'debian')).toEqual([]);
});

test('browsers go by the names that each system gives them', () => {
  const browsers = NEEDS.filter(({ what }) => what === 'chromium' || what === 'firefox-esr');
  expect(packagesFor(browsers, 'debian')).toEqual(['chromium', 'firefox-esr']);
  expect(packagesFor(browsers, 'ubuntu')).toEqual(['chromium-browser', 'firefox']);
});

test('nothing is installed where a system has no package of it', () => {
  expect(packagesFor(LIGHTHOUSE_NEEDS, 'debian')).toEqual(['chromium-headless-shell']);
  expect(packagesFor(LIGHTHOUSE_NEEDS, 'ubuntu')).toEqual([]);
});
