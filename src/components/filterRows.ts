import { matches } from './rows.ts';

/** A list that can be filtered: its rows, and the groups that disappear when none of their rows is left. */
interface Filtered {
  readonly rows: readonly HTMLElement[];
  readonly groups?: readonly HTMLElement[];
}

/** Words a row answers to beside those it shows, for example a term's other names. */
function textOf(row: HTMLElement): string {
  return `${row.textContent} ${row.dataset['names'] ?? ''}`;
}

/** Hides the rows without the words in the field of `control`, and announces how many are left. Gives a way to show all of them again. */
export function filterRows(control: HTMLElement, { rows, groups = [] }: Filtered): { clear(): void } {
  const field = control.querySelector('input');
  const count = control.querySelector('[role="status"]');
  // Most readers never filter: the texts are read with the first key.
  let texts: readonly string[] | undefined;
  const apply = (): void => {
    texts ??= rows.map(textOf);
    let shown = 0;
    for (const [at, row] of rows.entries()) {
      row.hidden = !matches(texts[at] ?? '', field?.value ?? '');
      if (!row.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !rows.some((row) => !row.hidden && group.contains(row));
    if (count) count.textContent = `${shown} of ${rows.length}`;
  };
  field?.addEventListener('input', apply);
  control.hidden = false;
  return {
    clear: () => {
      if (field) field.value = '';
      apply();
    },
  };
}

/** Shows the row that the address names if a filter hides it. */
export function revealTarget(rows: readonly HTMLElement[], filter: { clear(): void }): void {
  const target = rows.find(({ id }) => id !== '' && `#${id}` === decodeURIComponent(location.hash));
  if (!target?.hidden) return;
  filter.clear();
  target.scrollIntoView();
}
