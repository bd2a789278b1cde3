/** One of the lists of results: a section with a heading, hidden while it is empty. */
export interface ResultList {
  /** Replaces what is shown. */
  show(items: readonly HTMLLIElement[]): void;
  /** Adds to what is shown. */
  add(items: readonly HTMLLIElement[]): void;
  /** Puts a button below the list that asks for more, or takes it away. */
  offerMore(ask: (() => void) | undefined): void;
}

/** The list in `section`, which holds an `ol`. */
export function resultListIn(section: HTMLElement): ResultList {
  const list = section.querySelector('ol');
  let button: HTMLButtonElement | undefined;

  function add(items: readonly HTMLLIElement[]): void {
    list?.append(...items);
    section.hidden = list?.childElementCount === 0;
  }

  function offerMore(ask: (() => void) | undefined): void {
    button?.remove();
    button = undefined;
    if (!ask) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'more-results';
    more.textContent = 'Show more in the text';
    more.addEventListener('click', () => {
      more.disabled = true;
      ask();
    });
    section.append(more);
    button = more;
  }

  return {
    add,
    offerMore,
    show: (items) => {
      offerMore(undefined);
      list?.replaceChildren();
      add(items);
    },
  };
}
