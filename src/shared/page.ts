import { wayFrom, type Way } from './wayFrom.ts';

/** The link to the search, which every page has: it tells where the page stands and of which edition it is. */
function searchLink(): HTMLAnchorElement | null {
  return document.querySelector<HTMLAnchorElement>('.search-link');
}

/** The edition of the page; empty where it says none. */
export function pageEdition(): string {
  return searchLink()?.dataset['edition'] ?? '';
}

/** The way from the page to any address of the guide. */
export function pageWay(): Way {
  return wayFrom((searchLink()?.href ?? document.baseURI).replace(/search\/((?:index\.html)?)$/, '$1'));
}

/** Where the guide begins: full address of the folder that holds all of it. */
export function pageRoot(): string {
  return new URL('.', pageWay()('/')).href;
}

/** Whether the page was opened from disk, where it may not fetch anything. */
export function isOnDisk(): boolean {
  return location.protocol === 'file:';
}
