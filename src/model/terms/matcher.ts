import { singulars } from './singulars.ts';

/** A name found in text: where it stands and what it names. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** Finds every name in a text, leftmost and longest first, without overlaps. */
export type Matcher = (text: string) => readonly Mention[];

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  id?: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
/** Between two words of one name there may be spaces, a line break or a hyphen, and the apostrophe of "Bayes' theorem". */
const JOINT = /^['’]?(?:\s+|[-‐‑]\s?)$/;
const HYPHENATED_BEFORE = /[\p{L}\p{N}][-‐‑]$/u;
const HYPHENATED_AFTER = /^[-‐‑][\p{L}\p{N}]/u;

/** Called for every text of the guide, and `exec` finds words in half the time that `matchAll` takes. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push({ text: match[0], start: match.index, end: WORD.lastIndex });
  }
  return words;
}

function fold(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").toLowerCase();
}

/** `EHR`, `SaMD`, `QMSR`: a capital after the first letter means the word is only itself in its own case. */
function keepsItsCase(word: string): boolean {
  return /.\p{Lu}/u.test(word);
}

/** Word in a name → key in the trie; acronyms are marked with `=` and keep their case. */
function keyOf(word: string): string {
  return keepsItsCase(word) ? `=${word}` : fold(word);
}

/** Keys under which a word of the text may stand in the trie. */
interface Keys {
  readonly within: readonly string[];
  /** Of the last word of a name: exact forms before plurals. */
  readonly last: readonly string[];
  /** Whether any name begins with the word; few words do. */
  readonly begins: boolean;
}

function keysOf(word: string, beginnings: ReadonlyMap<string, TrieNode>): Keys {
  const folded = fold(word);
  const within = [`=${word}`, folded];
  const last = [...singulars(word).map((form) => `=${form}`), ...singulars(folded)];
  return { within, last, begins: [...within, ...last].some((key) => beginnings.has(key)) };
}

/**
 * Builds a matcher for `names`, each with the id it stands for. Whole words only; case is ignored except in acronyms;
 * the last word may be in the plural. Time grows with the length of the text, not with the number of names.
 */
export function createMatcher(names: Iterable<readonly [name: string, id: string]>): Matcher {
  const root: TrieNode = { next: new Map() };
  for (const [name, id] of names) {
    let node = root;
    for (const word of wordsOf(name)) {
      const key = keyOf(word.text);
      let child = node.next.get(key);
      if (!child) node.next.set(key, (child = { next: new Map() }));
      node = child;
    }
    if (node !== root) node.id ??= id;
  }

  /** A text has far more words than different words. */
  const known = new Map<string, Keys>();
  function keysFor(word: string): Keys {
    let keys = known.get(word);
    if (!keys) known.set(word, (keys = keysOf(word, root.next)));
    return keys;
  }

  /** The longest name that begins at word `first`. */
  function longest(text: string, words: readonly Word[], first: number): (Mention & { words: number }) | undefined {
    let node: TrieNode | undefined = root;
    let found: (Mention & { words: number }) | undefined;
    const { text: beginning = '', start = 0 } = words[first] ?? {};
    if (!keysFor(beginning).begins) return undefined;
    if (HYPHENATED_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    for (let index = first; node && index < words.length; index += 1) {
      const word = words[index];
      const previous = words[index - 1];
      if (!word || (index > first && previous && !JOINT.test(text.slice(previous.end, word.start)))) break;
      const current: TrieNode = node;
      const { within, last } = keysFor(word.text);
      const ending = last.map((key) => current.next.get(key)?.id).find((id) => id !== undefined);
      if (ending !== undefined && !HYPHENATED_AFTER.test(text.slice(word.end, word.end + 2))) {
        found = { start, end: word.end, id: ending, words: index - first + 1 };
      }
      node = within.map((key) => current.next.get(key)).find((next) => next !== undefined);
    }
    return found;
  }

  const read = (text: string): readonly Mention[] => {
    const words = wordsOf(text);
    const mentions: Mention[] = [];
    for (let index = 0; index < words.length;) {
      const found = longest(text, words, index);
      if (found) mentions.push({ start: found.start, end: found.end, id: found.id });
      index += found?.words ?? 1;
    }
    return mentions;
  };

  /** The same text is read for the Guide, and again when it is rendered. */
  const readBefore = new Map<string, readonly Mention[]>();
  return (text) => {
    const mentions = readBefore.get(text) ?? read(text);
    readBefore.set(text, mentions);
    return mentions;
  };
}
