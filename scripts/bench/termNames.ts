import { comparable } from '../../src/model/terms/names.ts';
import type { Random } from './random.ts';
import { ENDINGS, HEADS, MODIFIERS, NARROWERS, STEMS } from './words.ts';

/** What a generated term is called. No name is used twice, also not when case, hyphens and plurals are ignored. */
export interface TermName {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  readonly aliases: readonly string[];
}

/** `Crude alert index` → `crude-alert-index`. */
export function slug(words: string): string {
  return words.toLowerCase().replaceAll(' ', '-');
}

/** `crude index` → `Crude index`. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function initials(words: string): string {
  return words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Draws `count` names: a tenth single words, most of two words, some of three, with abbreviations and aliases as a glossary has them. */
export function nameTerms(count: number, random: Random): readonly TermName[] {
  const taken = new Set<string>();
  const claim = (name: string): boolean => {
    const key = comparable(name);
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  };

  function draw(): TermName | undefined {
    if (random.number() < 0.1) {
      const word = random.pick(STEMS) + random.pick(ENDINGS);
      return claim(word) ? { id: word, name: capitalized(word), abbreviation: undefined, aliases: [] } : undefined;
    }
    const [head, synonym] = random.pick(HEADS);
    const narrower = random.number() < 0.3 ? `${random.pick(NARROWERS)} ` : '';
    const first = `${narrower}${random.pick(MODIFIERS)}`;
    const name = `${first} ${head}`;
    if (!claim(name)) return undefined;
    const letters = initials(name);
    return {
      id: slug(name),
      name: capitalized(name),
      abbreviation: letters.length > 2 && claim(letters) ? letters : undefined,
      aliases: [`${first} ${synonym}`].filter((alias) => random.number() < 0.4 && claim(alias)),
    };
  }

  const names: TermName[] = [];
  while (names.length < count) {
    const drawn = draw();
    if (drawn) names.push(drawn);
  }
  return names;
}
