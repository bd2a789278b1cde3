import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { MARKDOWN_FEATURES } from '../../src/load/prose.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { prosePlugins } from '../../src/prose/plugins.ts';
import { change, loadSmall, type Patch } from '../fixtures/smallContent.ts';

const HOME = { path: 'guide/index.mdx', prose: 'Begin with [statistics](/skills/statistics/).\n' };
const TERM = { path: 'glossary/electronic-health-record.md', prose: 'It is written for care and billing.\n' };

/** How a text is to be rendered. */
interface Options {
  /** The page whose text it is: the home page unless another is named. */
  readonly page?: typeof HOME;
  /** Changes to the rest of the small content. */
  readonly patches?: readonly Patch[];
}

/** The page of the term "electronic health record". */
export const TERM_PAGE = TERM;

/** What Astro hands to Sätteri for a page, with `prose` in place of what the page says. */
async function compileOptions(prose: string, { page = HOME, patches = [] }: Options) {
  const { guide, problems } = await loadSmall(...patches, change(page.path, page.prose, prose));
  if (problems.length > 0) throw new Error(`The text of a test has problems: ${problems.map(formatProblem).join('; ')}`);
  const fileURL = pathToFileURL(`/home/author/code-and-care/content/${page.path}`);
  return { ...prosePlugins(() => guide, (address) => `/base${address}`), features: MARKDOWN_FEATURES, fileURL };
}

/** The HTML of `prose` as the text of a page, hosted below `/base/`. Throws where the content check would stop the build. */
export async function render(prose: string, options: Options = {}): Promise<string> {
  const { html } = await markdownToHtml(prose, await compileOptions(prose, options));
  return html.trim();
}

/** The JavaScript that `prose` becomes as the MDX of a page. */
export async function compile(prose: string, options: Options = {}): Promise<string> {
  const { code } = await mdxToJs(prose, await compileOptions(prose, options));
  return code;
}
