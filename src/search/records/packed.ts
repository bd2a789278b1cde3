import type { RecordEntry, RecordIndex } from './entry.ts';

/** The record index as a file: every field of all entries together, which compresses better than entry by entry. */
export interface PackedIndex extends Omit<RecordIndex, 'entries'> {
  readonly columns: { readonly [Field in keyof RecordEntry]-?: readonly (RecordEntry[Field] | null)[] };
}

/** Packs an index; `null` stands for what an entry lacks. */
export function packed({ entries, ...rest }: RecordIndex): PackedIndex {
  return {
    columns: {
      type: entries.map(({ type }) => type),
      label: entries.map(({ label }) => label),
      address: entries.map(({ address }) => address),
      up: entries.map(({ up }) => up ?? null),
      abbreviation: entries.map(({ abbreviation }) => abbreviation ?? null),
      aliases: entries.map(({ aliases }) => aliases),
      alsoCalled: entries.map(({ alsoCalled }) => alsoCalled),
      lay: entries.map(({ lay }) => lay),
      about: entries.map(({ about }) => about),
      headings: entries.map(({ headings }) => headings),
    },
    ...rest,
  };
}

/** The index that was packed. */
export function unpacked({ columns, ...rest }: PackedIndex): RecordIndex {
  const { type, label, address, up, abbreviation, aliases, alsoCalled, lay, about, headings } = columns;
  const entries = label.flatMap((name, at): RecordEntry[] => {
    const kind = type[at];
    if (name === null || kind === null || kind === undefined) return [];
    const above = up[at] ?? undefined;
    const short = abbreviation[at] ?? undefined;
    return [
      {
        type: kind,
        label: name,
        address: address[at] ?? '',
        ...(above === undefined ? {} : { up: above }),
        ...(short === undefined ? {} : { abbreviation: short }),
        aliases: aliases[at] ?? [],
        alsoCalled: alsoCalled[at] ?? [],
        lay: lay[at] ?? [],
        about: about[at] ?? '',
        headings: headings[at] ?? [],
      },
    ];
  });
  return { entries, ...rest };
}

function hasLists(value: object, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(Reflect.get(value, name)));
}

const COLUMNS = ['type', 'label', 'address', 'up', 'abbreviation', 'aliases', 'alsoCalled', 'lay', 'about', 'headings'];

/** Whether what was fetched is a record index, and not the page with which a network asks its guests to log in. */
export function isPackedIndex(value: unknown): value is PackedIndex {
  if (typeof value !== 'object' || value === null || !hasLists(value, ['everydayWords', 'textStems'])) return false;
  const columns: unknown = Reflect.get(value, 'columns');
  return typeof columns === 'object' && columns !== null && hasLists(columns, COLUMNS);
}
