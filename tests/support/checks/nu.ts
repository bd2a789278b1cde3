import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findProgram } from '../../../scripts/setup/programs.ts';

const report = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/**
 * Where the checker is mistaken: it reads pages from files, which have no origin that `'self'` could mean, and it takes neither
 * hashes nor JSON-LD, which is data, into account. Whether a page keeps its policy is tested in policy.test.ts and in browsers.
 */
const MISTAKES = /^(Inline script|Resource) violates Content Security Policy \(meta tag\)/;

/** Room for the messages of a site in which every page is wrong, in bytes. */
const OUTPUT_LIMIT = 256 * 2 ** 20;

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** A complaint of the Nu HTML checker. */
export interface Complaint {
  /** Path of the page below the folder that was checked. */
  readonly page: string;
  readonly message: string;
  /** The markup it is about, with some around it. */
  readonly extract: string;
}

/** Errors and warnings of the Nu HTML checker in the pages below `folder`, all in one run of Java. Throws where Java is missing or fails. */
export async function checkHtml(folder: string): Promise<readonly Complaint[]> {
  const arguments_ = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', folder];
  const { stdout } = await promisify(execFile)(findProgram('java'), arguments_, { maxBuffer: OUTPUT_LIMIT });
  return report
    .parse(JSON.parse(stdout))
    .messages.filter(({ type, subType, message }) => (type !== 'info' || subType === 'warning') && !MISTAKES.test(message))
    .map(({ url = '', message, extract = '' }) => ({ page: relative(folder, url.replace(/^file:(\/\/)?/, '')), message, extract }));
}
