/** Rows of the keyboards most readers have; a finger slips to a neighbor. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Letters that are written for each other by ear. */
const SOUNDS_ALIKE = ['aeiouy', 'ck', 'cs', 'sz', 'fv', 'gj', 'kq', 'dt', 'mn', 'bp', 'vw'] as const;

const COST = { other: 1, neighbor: 0.7, soundsAlike: 0.6, doubled: 0.4, swapped: 0.7, silent: 0.7, first: 0.4 } as const;

function pairs(): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const set = (a: string, b: string, cost: number): void => {
    for (const pair of [a + b, b + a]) costs.set(pair, Math.min(cost, costs.get(pair) ?? COST.other));
  };
  KEYBOARD.forEach((row, index) => {
    const below = KEYBOARD[index + 1] ?? '';
    for (const [at, letter] of Array.from(row).entries()) {
      for (const neighbor of [row[at + 1], below[at], below[at - 1]]) if (neighbor !== undefined) set(letter, neighbor, COST.neighbor);
    }
  });
  for (const group of SOUNDS_ALIKE) for (const a of group) for (const b of group) if (a !== b) set(a, b, COST.soundsAlike);
  return costs;
}

const SUBSTITUTIONS = pairs();

/** Costs by the codes of two letters, `a` to `z`. */
const CHANGED = Float32Array.from({ length: 26 * 26 }, (_, at) => {
  const [typed, known] = [Math.floor(at / 26), at % 26].map((letter) => String.fromCharCode(97 + letter));
  return typed === known ? 0 : (SUBSTITUTIONS.get(`${typed}${known}`) ?? COST.other);
});

const [A, E, H, Z] = ['a', 'e', 'h', 'z'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number];

function changedCost(typed: number, known: number): number {
  if (typed === known) return 0;
  const areLatin = typed >= A && typed <= Z && known >= A && known <= Z;
  return areLatin ? (CHANGED[(typed - A) * 26 + known - A] ?? COST.other) : COST.other;
}

/** How much it takes to write a letter where it should not stand, or to leave it out, beside `before` and `after`. */
function strayCost(letter: number, before: number, after: number): number {
  if (letter === before || letter === after) return COST.doubled;
  return letter === H || letter === E ? COST.silent : COST.other;
}

/** Letters by which two words may differ in length, and a place in one from that in the other. */
const BAND = 3;

/** The row before last, the last and the present one of the table; what lies outside of the band is endless. */
const LONGEST = 64;
const ROWS = [0, 1, 2].map(() => new Float32Array(LONGEST + 1)) as [Float32Array, Float32Array, Float32Array];

/**
 * What it takes to mistype `known` as `typed`: letters changed, left out, added and swapped, each at a cost that is smaller the more
 * easily it happens. `Infinity` as soon as it is more than `limit`. (The distance of Damerau and Levenshtein, with adjacent swaps.)
 */
export function typingCost(typed: string, known: string, limit: number): number {
  if (Math.abs(typed.length - known.length) > BAND || Math.max(typed.length, known.length) > LONGEST) return Infinity;
  let [beforeLast, last, row] = ROWS;
  last.fill(Infinity);
  last[0] = 0;
  for (let j = 1; j <= Math.min(BAND, known.length); j += 1)
    last[j] = (last[j - 1] ?? 0) + strayCost(known.charCodeAt(j - 1), known.charCodeAt(j - 2), known.charCodeAt(j));
  for (let i = 1; i <= typed.length; i += 1) {
    const letter = typed.charCodeAt(i - 1);
    const letterBefore = typed.charCodeAt(i - 2);
    const added = strayCost(letter, letterBefore, typed.charCodeAt(i));
    row.fill(Infinity);
    row[0] = (last[0] ?? Infinity) + added;
    let least = row[0];
    for (let j = Math.max(1, i - BAND); j <= Math.min(known.length, i + BAND); j += 1) {
      const wanted = known.charCodeAt(j - 1);
      const wantedBefore = known.charCodeAt(j - 2);
      let cost = Math.min(
        (last[j - 1] ?? Infinity) + changedCost(letter, wanted),
        (last[j] ?? Infinity) + added,
        (row[j - 1] ?? Infinity) + strayCost(wanted, wantedBefore, known.charCodeAt(j)),
      );
      if (i > 1 && j > 1 && letter === wantedBefore && letterBefore === wanted)
        cost = Math.min(cost, (beforeLast[j - 2] ?? Infinity) + COST.swapped);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return Infinity;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const cost = last[known.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}

/** Letters that sound the same, written the same: the longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:t|s|c)i(?:o|a)n|shun|sion/g, 'X'],
  [/ph|gh(?=t|$)/g, 'f'],
  [/x/g, 'ks'],
  [/ck|qu?|c(?![eiyh])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/z/g, 's'],
  [/th/g, 't'],
  [/h/g, ''],
  [/[aeiouy]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

/** How `word` sounds, roughly: words with the same key are easily written for each other by ear. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [letters, same]) => sound.replace(letters, same), word);
}

/** What it costs to write one word for another that sounds the same. */
const BY_EAR = 0.9;

/** The highest cost at which a word of so many letters is still taken for a slip: short words are near to many others. */
export function highestCost(letters: number): number {
  if (letters <= 3) return 0;
  if (letters === 4) return 1;
  if (letters <= 6) return 1.5;
  return letters <= 9 ? 2 : 2.6;
}

/** What it takes to write `known` as `typed`, by hand or by ear; `Infinity` above what is taken for a slip. `sounds` are those of the two words. */
export function slipCost(typed: string, known: string, sounds: readonly [typed: string, known: string]): number {
  const limit = highestCost(typed.length);
  // The first letter is what readers get right most often.
  const first = typed[0] === known[0] ? 0 : COST.first;
  const byHand = first + typingCost(typed, known, limit - first);
  if (sounds[0].length < 3) return byHand;
  return Math.min(byHand, first + BY_EAR + typingCost(sounds[0], sounds[1], limit - BY_EAR - first));
}
