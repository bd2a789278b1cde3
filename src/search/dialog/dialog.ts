import { pageWay } from '../../shared/page.ts';
import { correctionLine } from '../correctionLine.ts';
import { SearchEngine } from '../engine.ts';
import { createIndexes } from '../indexes.ts';
import { afterPause } from '../pause.ts';
import { outcomeLine, writeQuery, type Query } from '../query.ts';
import { recentSearches, remember } from '../recent.ts';
import { combobox } from './combobox.ts';
import { createFrame } from './frame.ts';
import { bestOption, option, textOption } from './options.ts';

/** What is shown at once: as much as can be looked over without leaving the keyboard. All else is one option away. */
const SIZES = { best: 6, text: 6 };

/** Replaces the options of a group below its heading. */
function fill(group: HTMLElement, options: readonly HTMLElement[]): void {
  group.replaceChildren(...[...group.children].slice(0, 1), ...options);
  group.hidden = options.length === 0;
}

/** Headings of the upper list: of answers, and of what only comes near. */
const HEADINGS = { sure: 'Best matches', unsure: 'No good match: the closest pages' };

/** Makes the dialog and puts it into the page. */
function createDialog(searchPage: string): HTMLDialogElement {
  const way = pageWay();
  const frame = createFrame(searchPage, way('/glossary/'));
  const { dialog, field, list } = frame;
  const choice = combobox(field, list);
  const indexes = createIndexes();
  const query = (): Query => ({ words: field.value.trim(), kind: '', isLiteral: false });
  const allResults = option('', 'See all results');

  const engine = new SearchEngine(
    {
      showBest: ({ matches, isUnsure, correction }, asked) => {
        const heading = frame.best.firstElementChild;
        if (heading) heading.textContent = isUnsure ? HEADINGS.unsure : HEADINGS.sure;
        frame.correction.replaceChildren(...correctionLine(correction, asked, searchPage));
        fill(
          frame.best,
          matches.map((match) => bestOption(match, way)),
        );
        choice.refresh();
      },
      showText: ({ results }) => {
        fill(
          frame.text,
          results.map((result) => textOption(result, way)),
        );
        choice.refresh();
      },
      report: (outcome) => {
        frame.elsewhere.hidden = outcome.is !== 'without text';
        frame.status.textContent = outcomeLine(outcome, 'open the glossary');
        if (frame.best.hidden && frame.text.hidden) frame.end.replaceChildren();
        choice.refresh();
      },
    },
    indexes,
    SIZES,
  );

  const asking = afterPause(() => void engine.search(query()));
  const answer = (): void => {
    const { words } = query();
    frame.hint.hidden = words !== '';
    frame.correction.replaceChildren();
    list.hidden = words === '';
    allResults.href = searchPage + writeQuery(query());
    if (words === '') frame.end.replaceChildren();
    else frame.end.append(allResults);
    engine.preview(query());
    choice.refresh();
    if (words === '') asking.now();
    else asking.wait();
  };
  field.addEventListener('input', answer);
  // What leads to another place on this page leads out of the dialog.
  list.addEventListener('click', (event) => {
    remember(field.value);
    const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!isNewTab && event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', asking.cancel);
  list.hidden = true;
  frame.hint.append(...[recentSearches(searchPage)].filter((section) => section !== undefined));
  document.body.append(dialog);
  // Whether it succeeds, the first search will tell.
  void indexes.records().catch(() => undefined);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the dialog with the words that were last typed in it. `link` leads to the search page and says the edition of the index. The
 * focus goes back to where it was when the dialog is closed.
 */
export function openDialog(link: HTMLAnchorElement): void {
  dialog ??= createDialog(link.href);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}
