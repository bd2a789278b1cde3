import { device } from '../../state/device.ts';
import { asksForSearch } from './shortcut.ts';

/** Where keys are text or a choice. */
const TYPED_INTO = 'input,select,textarea,[contenteditable]';

/** The link to the search page says the edition of the index; in a copy that cannot be searched it says none and stays a link. */
const link = document.querySelector<HTMLAnchorElement>('.search-link[data-edition]');

/** Loads the dialog, of which nothing is here before, and opens it; where that fails, goes to the search page. */
function open(event: Event, from: HTMLAnchorElement): void {
  event.preventDefault();
  import('./dialog.ts').then(
    ({ openDialog }) => openDialog(from),
    () => location.assign(from.href),
  );
}

if (link) {
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event, link);
  });
  addEventListener('keydown', (event) => {
    const isTyped = event.target instanceof Element && event.target.closest(TYPED_INTO) !== null;
    if (asksForSearch(event, !isTyped && device.read().state.slashOpens)) open(event, link);
  });
}
