import { PAGEFIND_ADDRESS, PAGEFIND_FOLDER } from '../shared/files.ts';
import { isOnDisk, pageEdition, pageWay } from '../shared/page.ts';

/** The part of a result's page that has its own heading. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
}

/** A page that was found. `excerpt` is HTML with `<mark>`. */
export interface Found {
  /** Address from the root of the guide. */
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SubResult[];
}

/** The results of one query; each is fetched only when it is shown. */
export interface Results {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Found> }[];
}

/** One index that can be searched. */
export interface FullText {
  search(query: string, options: { readonly filters?: Readonly<Record<string, string>> }): Promise<Results>;
}

interface Pagefind {
  createInstance(options: {
    readonly noWorker: boolean;
    readonly basePath: string;
    readonly baseUrl: string;
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly metaCacheTag: string;
    readonly ranking: {
      readonly pageLength: number;
      readonly termSaturation: number;
      readonly metaWeights: Readonly<Record<string, number>>;
    };
  }): FullText;
}

/** A word that stands often in a long page says more than one that is half of a single sentence, such as a figure or the title of a source. */
const LENGTHS = { pageLength: 0, termSaturation: 1.8 } as const;

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module && typeof module.createInstance === 'function';
}

/** How much more a word counts in what a page says about itself than in its text. The kind of a page is a filter and says nothing about its subject. */
const META_WEIGHTS = { title: 6, aliases: 4, statement: 0.5, kind: 0 } as const;

/** Pagefind's code: a module that is fetched, or one that a script hands over where none may be fetched. */
async function loadPagefind(): Promise<unknown> {
  if (isOnDisk()) return (await import('../shared/fromDisk.ts')).fromDisk(PAGEFIND_ADDRESS);
  const module: unknown = await import(/* @vite-ignore */ pageWay()(PAGEFIND_ADDRESS));
  return module;
}

/**
 * Opens the full-text index of the guide. Without a worker, because a worker's script needs a trusted-types policy and a query takes
 * milliseconds. Rejects if the index cannot be had.
 */
export async function openFullText(): Promise<FullText> {
  const module = await loadPagefind();
  if (!isPagefind(module))
    throw new Error(
      `${PAGEFIND_ADDRESS} is not a version of Pagefind that has createInstance; build the site with the version in package.json.`,
    );
  return module.createInstance({
    noWorker: true,
    basePath: isOnDisk() ? PAGEFIND_FOLDER : pageWay()(PAGEFIND_FOLDER),
    baseUrl: '/',
    excerptLength: 28,
    excerptEllipsis: '…',
    metaCacheTag: pageEdition(),
    ranking: { ...LENGTHS, metaWeights: META_WEIGHTS },
  });
}
