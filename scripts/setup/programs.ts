import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program outside npm that the tests or Lighthouse start. */
interface Program {
  /** Commands that run it, the preferred one first. */
  readonly commands: readonly string[];
  /** Folders to look in beside `PATH`: some programs are made for other programs and lie off it. */
  readonly folders?: () => readonly string[];
}

/**
 * Where WebKitGTK keeps its small browser: Debian and Ubuntu below the folder of the machine's architecture, others
 * directly below `lib` or `libexec`.
 */
function webkitFolders(): readonly string[] {
  const libraries = ['/usr/libexec', '/usr/lib', ...foldersIn('/usr/lib')];
  return libraries.map((folder) => join(folder, 'webkit2gtk-4.1'));
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

const PROGRAMS = {
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'] },
  'chromium-headless-shell': { commands: ['chromium-headless-shell', 'chrome-headless-shell'] },
  'firefox-esr': { commands: ['firefox-esr', 'firefox'] },
  WebKitWebDriver: { commands: ['WebKitWebDriver'] },
  MiniBrowser: { commands: ['MiniBrowser'], folders: webkitFolders },
  'xvfb-run': { commands: ['xvfb-run'] },
  xauth: { commands: ['xauth'] },
  java: { commands: ['java'] },
  pdftoppm: { commands: ['pdftoppm'] },
  pdftotext: { commands: ['pdftotext'] },
  pdfinfo: { commands: ['pdfinfo'] },
  pdffonts: { commands: ['pdffonts'] },
  epubcheck: { commands: ['epubcheck'] },
} satisfies Record<string, Program>;

/** A program outside npm, by the name that tests ask for. */
export type ProgramName = keyof typeof PROGRAMS;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the program, or `undefined` where it is not installed. `path` lists folders as `PATH` does. */
export function locateProgram(name: ProgramName, path = process.env['PATH'] ?? ''): string | undefined {
  const { commands, folders }: Program = PROGRAMS[name];
  const searched = [...path.split(delimiter).filter((folder) => folder !== ''), ...(folders?.() ?? [])];
  return commands.flatMap((command) => searched.map((folder) => join(folder, command))).find(isExecutable);
}

/**
 * Path of the program. Throws where it is not installed: a test that needs a browser fails without it and is never skipped,
 * so that nobody takes an unopened page for a tested one.
 */
export function findProgram(name: ProgramName, path?: string): string {
  const found = locateProgram(name, path);
  if (found === undefined) throw new Error(`${name} is not installed. Run \`npm run setup\`, which installs it or says how.`);
  return found;
}
