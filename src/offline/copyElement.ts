import {
  isManifest,
  isSize,
  MANIFEST_ADDRESS,
  SIZE_ADDRESS,
  storeName,
  wholeMark,
  type Manifest,
  type Message,
  type Size,
  type Whole,
} from './protocol.ts';
import { register } from './register.ts';
import { saveFiles, sha256, type Outcome } from './save.ts';
import { removeCopies, wholeCopy } from './stores.ts';

const BASE = import.meta.env.BASE_URL;

/** One tab at a time saves. */
const LOCK = `code-and-care ${BASE} save`;

/** So often an edition that was published while another was being saved is saved in its place. */
const MOST_EDITIONS = 3;

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function day(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** What the reader is told when saving has ended otherwise than well. */
function complaint(outcome: Exclude<Outcome, { is: 'whole' }>): string {
  switch (outcome.is) {
    case 'interrupted':
      return 'Saving was interrupted. What has been fetched stays on this device, and saving goes on from there.';
    case 'full':
      return 'This browser has no more room for the guide, or gives it none. Free some room and go on, or remove what was fetched.';
    case 'damaged':
      return `A file did not arrive as it was published (${outcome.path}), and was not kept. Try again; if it stays so, the network changes what it delivers.`;
  }
}

async function readJson(address: string): Promise<unknown> {
  const response = await fetch(BASE + address.slice(1), { cache: 'no-store' });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.json();
}

/** What can be saved; `undefined` where there is no connection. */
async function publishedSize(): Promise<Size | undefined> {
  const size = await readJson(SIZE_ADDRESS).catch(() => undefined);
  return isSize(size) ? size : undefined;
}

async function publishedManifest(): Promise<Manifest | undefined> {
  const manifest = await readJson(MANIFEST_ADDRESS).catch(() => undefined);
  return isManifest(manifest) ? manifest : undefined;
}

/** Asks a worker to take over with `edition`; gives whether it does, which it does not if it is of another. */
function takesOver(worker: ServiceWorker, edition: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  port1.onmessage = ({ data }) => resolve(data === true);
  const message: Message = { is: 'take over', edition };
  worker.postMessage(message, [port2]);
  return promise;
}

/** Waits until a worker that takes over has put the edition before it away. */
function isActive(worker: ServiceWorker): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const look = (): void => {
    if (worker.state === 'activated' || worker.state === 'redundant') resolve(undefined);
  };
  worker.addEventListener('statechange', look);
  look();
  return promise;
}

/** Where the reader saves the whole guide, updates and removes it. Without script, the page says what it would do. */
class OfflineCopy extends HTMLElement {
  readonly #status = document.createElement('p');
  readonly #bar = document.createElement('progress');
  readonly #acts = document.createElement('p');
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#status.role = 'status';
    this.#bar.hidden = true;
    this.#bar.ariaLabel = 'Saved so far';
    this.#acts.className = 'acts';
    this.replaceChildren(this.#status, this.#bar, this.#acts);
    if (!location.protocol.startsWith('http')) {
      this.#say('This is a copy on disk: all of it is here already.');
      return;
    }
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#say('This browser cannot keep the guide. Take the folder, the EPUB or the PDF instead.');
      return;
    }
    void this.#show();
  }

  #say(text: string, ...acts: readonly (readonly [label: string, act: () => void])[]): void {
    this.#status.textContent = text;
    this.#acts.replaceChildren(
      ...acts.map(([label, act]) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', act);
        return button;
      }),
    );
  }

  /** Shows what is on this device and what could be. `before` is what the reader must know first. */
  async #show(before = ''): Promise<void> {
    this.#bar.hidden = true;
    const [copy, size] = await Promise.all([wholeCopy(BASE).catch(() => undefined), publishedSize()]);
    const save = (label: string): readonly [string, () => void] => [label, () => void this.#save()];
    const remove = ['Remove it from this device', () => void this.#remove()] as const;
    const lines = [before];
    if (copy)
      lines.push(`The whole guide is saved: the edition of ${day(copy.date)}, ${megabytes(copy.bytes)}, saved on ${day(copy.saved)}.`);
    if (copy && size && size.edition !== copy.edition) {
      lines.push(
        `A later edition, of ${day(size.date)}, can be fetched: about ${megabytes(size.transfer)}. Until it is whole, yours stays.`,
      );
      this.#say(lines.join(' ').trim(), save('Update the copy'), remove);
    } else if (copy) {
      lines.push('Every page opens and the text of all can be searched without a connection.');
      this.#say(lines.join(' ').trim(), remove);
    } else if (size) {
      lines.push(
        `The whole guide is not saved. About ${megabytes(size.transfer)} are fetched; it takes ${megabytes(size.bytes)} on this device.`,
      );
      const acts = before === '' ? [save('Save the whole guide')] : [save('Go on'), ['Remove what was fetched', remove[1]] as const];
      this.#say(lines.join(' ').trim(), ...acts);
    } else {
      lines.push('The whole guide is not saved, and without a connection it cannot be fetched.');
      this.#say(lines.join(' ').trim(), ['Try again', () => void this.#show()]);
    }
  }

  async #remove(): Promise<void> {
    await removeCopies(BASE);
    await this.#show('The copy was removed.');
  }

  async #save(): Promise<void> {
    this.#say('Saving…');
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) {
        await this.#show('Another tab is saving the guide.');
        return;
      }
      await this.#saveEdition(MOST_EDITIONS);
    });
  }

  /** Saves the edition that is published now; if another is published meanwhile, that one. */
  async #saveEdition(editionsLeft: number): Promise<void> {
    const registration = await register().catch(() => undefined);
    if (!registration) {
      this.#say('This browser keeps nothing of this site, as in a private window. Take the folder, the EPUB or the PDF instead.');
      return;
    }
    await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const manifest = await publishedManifest();
    if (!manifest) {
      await this.#show(complaint({ is: 'interrupted' }));
      return;
    }
    // A browser that is asked may promise not to throw the copy away when it wants room. Some ask their reader first; saving does not wait.
    void (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
    const outcome = await this.#fetchAll(manifest);
    if (outcome.is === 'damaged' && editionsLeft > 1 && (await publishedManifest())?.edition !== manifest.edition) {
      await this.#saveEdition(editionsLeft - 1);
      return;
    }
    if (outcome.is === 'whole') await this.#finish(manifest, registration);
    await this.#show(outcome.is === 'whole' ? '' : complaint(outcome));
  }

  async #fetchAll({ edition, bytes, files }: Manifest): Promise<Outcome> {
    this.#stop = new AbortController();
    this.#bar.max = bytes;
    this.#bar.value = 0;
    this.#bar.hidden = false;
    this.#say(`Saving the whole guide, ${megabytes(bytes)}…`, ['Stop', () => this.#stop?.abort()]);
    const store = await caches.open(storeName(BASE, edition)).catch(() => undefined);
    if (!store) return { is: 'full' };
    const means = {
      fetch: (address: string, options: RequestInit) => fetch(`${address}?v=${edition}`, options),
      hash: sha256,
      store,
      base: BASE,
    };
    return saveFiles(files, means, (saved) => (this.#bar.value = saved), this.#stop.signal);
  }

  /** Notes that the edition is whole, and lets its worker take over. */
  async #finish({ edition, date, bytes }: Manifest, { waiting, installing }: ServiceWorkerRegistration): Promise<void> {
    const saved = new Date().toISOString().slice(0, 10);
    const note: Whole = { edition, date, bytes, saved };
    await (await caches.open(storeName(BASE, edition))).put(wholeMark(BASE), Response.json(note));
    const worker = waiting ?? installing;
    if (worker && (await takesOver(worker, edition))) await isActive(worker);
  }
}

customElements.define('offline-copy', OfflineCopy);
