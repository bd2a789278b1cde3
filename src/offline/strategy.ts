/** What is asked for, as far as it decides who answers. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly isPage: boolean;
}

/** The guide that the worker keeps. */
export interface Kept {
  readonly origin: string;
  readonly base: string;
  readonly edition: string;
  /** Whether all of it is on the device. */
  readonly isWhole: boolean;
}

/**
 * Who answers: the browser as if there were no worker; the store and, for what it lacks, the network; or the network and, where there is
 * none, the store.
 */
export type Strategy = 'browser' | 'store first' | 'network first';

/** Parameters by which a script names the edition of a file that it asks for. */
const EDITION_PARAMETERS = ['v', 'ts'] as const;

/** What is never kept: what checks for another edition must come from the network, and other editions are for taking away. */
const NEVER_KEPT = /^(?:worker\.js|offline\/(?:files|size)\.json)$|\.(?:zip|epub|pdf)$/;

/** The edition of which a file is asked for, where the script says so. */
function editionAsked({ searchParams }: URL): string | undefined {
  return EDITION_PARAMETERS.map((name) => searchParams.get(name)).find((edition) => edition !== null) ?? undefined;
}

/** Decides who answers. A page that came from the network may be of a later edition: it names its edition when it asks for data, and gets no other. */
export function strategyFor({ method, url, isPage }: Asked, { origin, base, edition, isWhole }: Kept): Strategy {
  if (method !== 'GET' || url.origin !== origin || !url.pathname.startsWith(base)) return 'browser';
  if (NEVER_KEPT.test(url.pathname.slice(base.length))) return 'browser';
  const asked = editionAsked(url);
  if (asked !== undefined && asked !== edition) return 'browser';
  return isPage && !isWhole ? 'network first' : 'store first';
}

/** Whether a page, as its HTML, is of the edition. */
export function isOfEdition(html: string, edition: string): boolean {
  return html.includes(`data-edition="${edition}"`);
}

/** Whether a file that was fetched may be kept though it is no page: its name changes with its content. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('_astro/');
}
