import { RecordList } from './recordList.ts';
import { sortedOrder, type Direction } from './rows.ts';

/** What a row is sorted by in a column: the key its author set, the date it shows, or its words. */
function keyOf(row: HTMLElement, column: number): string {
  const cell = row.children[column];
  const key = cell instanceof HTMLElement ? cell.dataset['key'] : undefined;
  return (key ?? cell?.querySelector('time')?.dateTime ?? cell?.textContent ?? '').trim();
}

/** Makes the words of a header a button that sorts by its column. */
function addSortButton(header: HTMLElement, sort: (direction: Direction) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...header.childNodes);
  button.addEventListener('click', () => {
    sort(header.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending');
  });
  header.append(button);
}

/** Records in a table, which can also be sorted by the columns whose header has `data-sortable`. A reload gives the editor's order again. */
class RecordTable extends RecordList {
  protected override upgrade(): void {
    const headers = Array.from(this.querySelectorAll<HTMLElement>('thead th'));
    for (const [column, header] of headers.entries()) {
      if (!header.hasAttribute('data-sortable')) continue;
      addSortButton(header, (direction) => {
        const order = sortedOrder(
          this.rows.map((row) => keyOf(row, column)),
          direction,
        );
        this.#gather(order.flatMap((position) => this.rows[position] ?? []));
        for (const other of headers) other.removeAttribute('aria-sort');
        header.setAttribute('aria-sort', direction);
      });
    }
  }

  /** Puts `rows`, which are all there are, into the first body of the table, and takes the others away. */
  #gather(rows: readonly HTMLElement[]): void {
    const [body, ...others] = this.querySelectorAll('tbody');
    if (!body) return;
    body.append(...rows);
    body.hidden = false;
    for (const other of others) other.remove();
  }
}

customElements.define('record-table', RecordTable);
