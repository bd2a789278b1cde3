import { existsSync } from 'node:fs';
import { locateProgram, type ProgramName } from './programs.ts';

/** Systems on which the packages are known by name. */
export type System = 'debian' | 'ubuntu';

/** Something that is needed, and the package that brings it where a system has one. */
export interface Need {
  readonly what: string;
  readonly isThere: () => boolean;
  readonly package: Readonly<Partial<Record<System, string>>>;
}

function program(name: ProgramName, debian: string, ubuntu = debian): Need {
  return { what: name, isThere: () => locateProgram(name) !== undefined, package: { debian, ubuntu } };
}

function font(what: string, file: string, name: string): Need {
  return { what, isThere: () => existsSync(file), package: { debian: name, ubuntu: name } };
}

/** What browser tests, HTML validation and the PDF need beside npm's packages. */
export const NEEDS: readonly Need[] = [
  program('chromium', 'chromium', 'chromium-browser'),
  program('firefox-esr', 'firefox-esr', 'firefox'),
  program('WebKitWebDriver', 'webkit2gtk-driver'),
  program('MiniBrowser', 'libwebkit2gtk-4.1-0'),
  program('xvfb-run', 'xvfb'),
  program('xauth', 'xauth'),
  program('java', 'default-jre-headless'),
  program('pdftoppm', 'poppler-utils'),
  program('pdftotext', 'poppler-utils'),
  program('pdfinfo', 'poppler-utils'),
  program('pdffonts', 'poppler-utils'),
  program('epubcheck', 'epubcheck'),
  // The families that the guide's type falls back to, so that pages measure the same on every machine.
  font('Noto Serif', '/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf', 'fonts-noto-core'),
  font('Liberation Sans', '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf', 'fonts-liberation'),
];

/** What `npm run lighthouse` needs besides: Chromium without a window, which Ubuntu does not package. */
export const LIGHTHOUSE_NEEDS: readonly Need[] = [
  {
    what: 'chromium-headless-shell',
    isThere: () => locateProgram('chromium-headless-shell') !== undefined,
    package: { debian: 'chromium-headless-shell' },
  },
];

/** The packages that bring `needs`, each once, sorted. */
export function packagesFor(needs: readonly Need[], system: System): readonly string[] {
  return [...new Set(needs.flatMap((need) => need.package[system] ?? []))].sort();
}

/** Arguments of `apt-get` that install `packages` without asking. */
export function installArguments(packages: readonly string[]): readonly string[] {
  return ['install', '--yes', '--no-install-recommends', ...packages];
}

/** The system that an `/etc/os-release` describes: Debian, Ubuntu, or one made from them; `undefined` for any other. */
export function systemOf(osRelease: string): System | undefined {
  const value = (key: string): string => new RegExp(`^${key}="?([^"\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const kin = [value('ID'), ...value('ID_LIKE').split(' ')];
  if (kin.includes('ubuntu')) return 'ubuntu';
  return kin.includes('debian') ? 'debian' : undefined;
}
