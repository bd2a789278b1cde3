import { device } from './device.ts';
import { parseState, writeState, type ReaderState } from './schema.ts';

const FILE = 'code-and-care-reader.json';

/** The largest file that is read at all, in bytes; what a text may hold is said by the schema. */
const LARGEST_FILE = 1_000_000;

function count(searches: ReaderState['searches']): string {
  return searches.length === 1 ? '1 recent search' : `${searches.length} recent searches`;
}

function described({ theme, slashOpens, searches }: ReaderState): string {
  return `Kept on this device: theme ${theme ?? 'as the system has it'}; the slash ${slashOpens ? 'opens' : 'does not open'} the search; ${count(searches)}.`;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** What the guide keeps of its reader on this device, to be taken along, brought back and removed. */
class ReaderStateControls extends HTMLElement {
  readonly #status = document.createElement('p');
  readonly #message = document.createElement('p');

  connectedCallback(): void {
    this.#message.role = 'status';
    const file = document.createElement('input');
    file.type = 'file';
    file.accept = 'application/json,.json';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#bring(chosen);
      file.value = '';
    });
    const label = document.createElement('label');
    label.append('Bring back from a file ', file);
    const acts = document.createElement('p');
    acts.className = 'acts';
    acts.append(
      button('Take it along as a file', () => this.#take()),
      button('Remove it', () => this.#remove()),
      label,
    );
    this.replaceChildren(this.#status, acts, this.#message);
    this.#show(device.read().problem ?? '');
  }

  #show(message: string): void {
    this.#status.textContent = described(device.read().state);
    this.#message.textContent = message;
  }

  #take(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeState(device.read().state)], { type: 'application/json' }));
    link.download = FILE;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#show(`Written to ${FILE}.`);
  }

  async #bring(file: File): Promise<void> {
    if (file.size > LARGEST_FILE) {
      this.#show('This is too large to be a file of this guide. Nothing was changed.');
      return;
    }
    const read = parseState(await file.text());
    if ('refusal' in read) {
      this.#show(`${read.refusal} Nothing was changed.`);
      return;
    }
    const { problem } = device.change(() => read.state);
    this.#show(problem ?? 'Brought back. The theme shows on the next page.');
  }

  #remove(): void {
    this.#show(device.clear() ?? 'Removed.');
  }
}

customElements.define('reader-state', ReaderStateControls);
