import { slashChoice } from './slashChoice.ts';

/** The parts of the dialog that stay; what is found comes and goes in them. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  readonly best: HTMLElement;
  readonly text: HTMLElement;
  /** The end of the list, for what is no result. */
  readonly end: HTMLElement;
  /** Says what can be searched and how, while nothing is asked. */
  readonly hint: HTMLElement;
  /** Says as what the query was read. */
  readonly correction: HTMLElement;
  readonly status: HTMLElement;
  /** Where else to look if the search fails. */
  readonly elsewhere: HTMLElement;
}

const HINT = 'Search roles, skills, terms, cases, credentials, laws and guidance, datasets, figures, sources, and the text of every page.';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

/** A group of options under its heading, hidden while it is empty. The heading is the group's name and no option. */
function group(id: string, heading: string): HTMLElement {
  const title = element('div', { id, role: 'presentation', className: 'option-heading' }, heading);
  const made = element('div', { role: 'group', hidden: true }, title);
  made.setAttribute('aria-labelledby', id);
  return made;
}

/** The dialog, not in the page yet. Without an option chosen, its form goes to the search page at `searchPage`. */
export function createFrame(searchPage: string, glossary: string): Frame {
  const best = group('dialog-best', 'Best matches');
  const text = group('dialog-text', 'In the text');
  const end = element('div', { role: 'presentation', className: 'options-end' });
  const list = element('div', { id: 'dialog-options', role: 'listbox', ariaLabel: 'Results' }, best, text, end);
  const field = element('input', {
    name: 'q',
    role: 'combobox',
    ariaLabel: 'Search the guide',
    ariaAutoComplete: 'list',
    ariaExpanded: 'false',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    autofocus: true,
    placeholder: 'Search the guide',
  });
  field.setAttribute('aria-controls', list.id);
  const close = element('button', { type: 'button' }, 'Close');
  const form = element('form', { role: 'search', action: searchPage }, field, close);
  const hint = element('div', { className: 'search-hint' }, element('p', {}, HINT), slashChoice());
  const status = element('p', { role: 'status' });
  const elsewhere = element('p', { hidden: true }, element('a', { href: glossary }, 'Glossary'));
  const correction = element('p', { className: 'search-correction' });
  const foot = element('div', { className: 'search-foot' }, status, correction, elsewhere);
  const dialog = element('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, form, hint, foot, list);
  close.addEventListener('click', () => dialog.close());
  return { dialog, field, list, best, text, end, hint, correction, status, elsewhere };
}
