import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs, type CompileOptions } from 'satteri';
import { MARKDOWN_FEATURES } from '../../src/load/prose.ts';
import type { Guide } from '../../src/model/guide.ts';
import { ContentError } from '../../src/model/problem.ts';
import { prosePlugins } from '../../src/prose/plugins.ts';
import { change, loadSmall, type Patch } from '../fixtures/smallContent.ts';

const HOME_PAGE = { path: 'guide/index.md', prose: 'Begin with [statistics](/skills/statistics/).\n' };

/** The page of the term "electronic health record". */
export const TERM_PAGE: typeof HOME_PAGE = { path: 'glossary/electronic-health-record.md', prose: 'It is written for care and billing.\n' };

/** How a text is to be rendered. */
interface Options {
  /** The page whose text it is: the home page unless another is named. */
  readonly page?: typeof HOME_PAGE;
  /** Changes to the rest of the small content. */
  readonly patches?: readonly Patch[];
}

/** What Astro hands to Sätteri for a page hosted below `/base/`. */
function compileOptions(guide: Guide, { page = HOME_PAGE }: Options): CompileOptions {
  return {
    ...prosePlugins(
      () => guide,
      (address) => `/base${address}`,
    ),
    features: MARKDOWN_FEATURES,
    fileURL: pathToFileURL(`/home/author/code-and-care/content/${page.path}`),
  };
}

/** The small content with `prose` as the text of a page. Throws where the content check would stop the build. */
async function guideWith(prose: string, { page = HOME_PAGE, patches = [] }: Options): Promise<Guide> {
  const { guide, problems } = await loadSmall(...patches, change(page.path, page.prose, prose));
  if (problems.length > 0) throw new ContentError(problems);
  return guide;
}

/** The HTML of `prose` on the home page of `guide`; without a guide, what Markdown alone makes of it. */
export async function renderWith(guide: Guide | undefined, prose: string): Promise<string> {
  const markdownAlone: CompileOptions = { features: { ...MARKDOWN_FEATURES, directive: false } };
  const { html } = await markdownToHtml(prose, guide ? compileOptions(guide, {}) : markdownAlone);
  return html.trim();
}

/** The HTML of `prose` as the text of a page, hosted below `/base/`. */
export async function render(prose: string, options: Options = {}): Promise<string> {
  const { html } = await markdownToHtml(prose, compileOptions(await guideWith(prose, options), options));
  return html.trim();
}

/** The JavaScript that `prose` becomes as the MDX of a page. */
export async function compile(prose: string, options: Options = {}): Promise<string> {
  const { code } = await mdxToJs(prose, compileOptions(await guideWith(prose, options), options));
  return code;
}
