import { stringify } from 'yaml';
import { createFields, type Ids } from './pages.ts';
import { plainText } from './plainText.ts';
import { planPages, type Planned } from './plan.ts';
import { createWriter } from './prose.ts';
import { createRandom, SEED } from './random.ts';
import { claim, credential, dataset, instrument, source } from './records.ts';
import { nameTerms, type TermName } from './termNames.ts';
import { term } from './terms.ts';

/** How large a guide to generate. */
export interface Size {
  /** Written pages, at least 60. */
  readonly chapters: number;
  readonly terms: number;
}

/** A text file and where it goes. */
export interface File {
  /** With `/`, relative to the folder the files are for. */
  readonly path: string;
  readonly text: string;
}

/** One guide twice: for our pipeline, and its chapters for stock Starlight. */
export interface Generated {
  /** For `content/`. */
  readonly guide: readonly File[];
  /** For `src/content/docs/`: the same chapters as plain Markdown, without the guide's marks. */
  readonly stock: readonly File[];
}

/** Names as prose writes them, the abbreviation among them where there is one. */
function spoken({ name, abbreviation }: TermName): readonly string[] {
  return [name.charAt(0).toLowerCase() + name.slice(1), ...(abbreviation === undefined ? [] : [abbreviation])];
}

function numbered(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}

function withFields(fields: object, text: string): string {
  return `---\n${stringify(fields)}---\n\n${text}\n`;
}

/** Generates a guide of the given size: valid, as long and as linked as the real one, and the same on every run. */
export function generate({ chapters, terms: termCount }: Size): Generated {
  const random = createRandom(SEED);
  const terms = nameTerms(termCount, random);
  const pages = planPages(chapters, random);
  const idsOf = (type: Planned['type']): readonly string[] => pages.filter((page) => page.type === type).map(({ id }) => id);
  const rulesAndPapers = Math.ceil(termCount * 0.6);
  const ids: Ids = {
    pages,
    roles: idsOf('role'),
    skills: idsOf('skill'),
    sources: numbered('source', rulesAndPapers),
    claims: numbered('figure', Math.ceil(chapters * 0.4)),
    instruments: numbered('rule', Math.ceil(chapters * 0.06)),
    credentials: numbered('certificate', Math.ceil(chapters * 0.04)),
    datasets: numbered('dataset', Math.ceil(chapters * 0.04)),
  };
  const write = createWriter({ terms: terms.flatMap(spoken), ...ids }, random);
  const plain = createWriter({ ...ids, terms: [] }, random);
  const title = (): string => plain.sentence().replace(/\.$/, '');
  const from = (index: number): string => ids.sources[index % ids.sources.length] ?? '';
  const records = (folder: string, names: readonly string[], make: (index: number, id: string) => object): File[] =>
    names.map((id, index) => ({ path: `records/${folder}/${id}.yaml`, text: stringify(make(index, id)) }));

  const fieldsOf = createFields(ids, plain, random);
  const counts = new Map<Planned['type'], number>();
  const written = pages.map((page) => {
    const index = counts.get(page.type) ?? 0;
    counts.set(page.type, index + 1);
    return { page, fields: fieldsOf(page, index), text: write.chapter() };
  });
  const guide = [
    ...written.map(({ page, fields, text }) => ({ path: `guide/${page.path}.md`, text: withFields(fields, text) })),
    ...terms.map((name, index) => {
      const links = { skills: [random.pick(ids.skills)], seeAlso: random.several(terms, 3).map(({ id }) => id), sources: [from(index)] };
      return { path: `glossary/${name.id}.md`, text: withFields(term(name, links, plain, random), write.entry()) };
    }),
    ...records('sources', ids.sources, (_, id) => source(id, title(), random)),
    ...records('claims', ids.claims, (index) => claim(from(index), plain, random)),
    ...records('instruments', ids.instruments, (index) => instrument(title(), from(index), plain, random)),
    ...records('credentials', ids.credentials, (index) => credential(title(), from(index), plain, random)),
    ...records('datasets', ids.datasets, (index) => dataset(title(), from(index), plain, random)),
  ];
  const stock = written.map(({ page, fields: { title: heading, description }, text }) => ({
    path: `${page.path}.md`,
    text: withFields({ title: heading, description }, plainText(text)),
  }));
  return { guide, stock };
}
