import { device } from '../state/device.ts';
import { withSearch } from '../state/schema.ts';
import { linkTo } from './item.ts';
import { writeQuery } from './query.ts';

/** Keeps a search on this device, once its reader has gone on from it. */
export function remember(words: string): void {
  device.change((state) => ({ ...state, searches: withSearch(state.searches, words) }));
}

/**
 * The searches that are kept on this device, each a link to the search page at `searchPage`, and a button that forgets them;
 * `undefined` where none are.
 */
export function recentSearches(searchPage: string): HTMLElement | undefined {
  const { searches } = device.read().state;
  if (searches.length === 0) return undefined;
  const section = document.createElement('section');
  section.className = 'recent-searches';
  const title = document.createElement('h3');
  title.textContent = 'Your recent searches';
  const list = document.createElement('ul');
  for (const words of searches) {
    const item = document.createElement('li');
    item.append(linkTo(searchPage + writeQuery({ words, kind: '', isLiteral: false }), words));
    list.append(item);
  }
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = 'Forget them';
  forget.addEventListener('click', () => {
    device.change((state) => ({ ...state, searches: [] }));
    section.remove();
  });
  section.append(title, list, forget);
  return section;
}
