import { recordAddress, pagePart } from './address.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkFamilies } from './checks/families.ts';
import { checkIds } from './checks/ids.ts';
import { checkInstruments } from './checks/instruments.ts';
import { checkLinks } from './checks/links.ts';
import { checkPrerequisites } from './checks/prerequisites.ts';
import { checkProse } from './checks/prose.ts';
import { checkSources } from './checks/sources.ts';
import { checkTermNames } from './checks/termNames.ts';
import { connect, type Connections } from './connect.ts';
import type { Edge } from './edge.ts';
import { indexNames, type Names } from './names.ts';
import { nearest } from './nearest.ts';
import type { Key, Node } from './node.ts';
import { parseRecord } from './parse.ts';
import { byPlace, type Problem } from './problem.ts';
import type { RawRecord, Redirect, Unread } from './raw.ts';
import type { RecordType } from './schema/reference.ts';
import { createMatcher, type Matcher } from './terms/matcher.ts';
import { comparable, linkedNames } from './terms/names.ts';

/** The whole content, typed, checked and connected. Everything the site shows is a projection of it. */
export interface Guide {
  readonly nodes: ReadonlyMap<Key, Node>;
  /** Records by the address of their page or row. */
  readonly byAddress: ReadonlyMap<string, Node>;
  readonly edgesFrom: ReadonlyMap<Key, readonly Edge[]>;
  readonly edgesTo: ReadonlyMap<Key, readonly Edge[]>;
  readonly redirects: readonly Redirect[];
  /** Groups of words that readers use for each other in a search. */
  readonly everydayWords: readonly (readonly string[])[];
  /** Finds the names of terms in a text. */
  readonly match: Matcher;
  /** Id of the term called `name`: by preferred name, abbreviation, alias or id. */
  termNamed(name: string): string | undefined;
  /** All records of a type, sorted by `order` where they have one, then by name. */
  all<T extends RecordType>(type: T): readonly Node<T>[];
  /** The record, also under an id it had before. Throws if there is none: the checks make sure that every reference resolves. */
  get<T extends RecordType>(type: T, id: string): Node<T>;
}

/** Everything the Guide's checks look at. */
export interface Draft {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly byKey: ReadonlyMap<Key, Node>;
  readonly raws: ReadonlyMap<Key, RawRecord>;
  readonly byAddress: ReadonlyMap<string, Node>;
  /** Addresses of all pages, without fragments; also of records that were not understood. */
  readonly pages: ReadonlySet<string>;
  readonly names: Names;
  readonly redirects: readonly Redirect[];
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function position(node: Node): number {
  return 'order' in node ? node.order : 0;
}

function byOrder(a: Node, b: Node): number {
  return position(a) - position(b) || a.label.localeCompare(b.label, 'en') || a.id.localeCompare(b.id, 'en');
}

/** A rename leaves a redirect from the address the record had. */
function renames(node: Node): Redirect[] {
  if (node.address.includes('#')) return [];
  return node.formerIds.map((id) => ({ from: node.address.replace(/[^/]+\/$/, `${id}/`), to: node.address, file: node.file }));
}

/** Nodes of one type by the ids they have, and by those they had and no other has now. */
function byEveryId(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const former = nodes.flatMap((node) => node.formerIds.map((id) => [id, node] as const));
  return new Map([...former, ...nodes.map((node) => [node.id, node] as const)]);
}

/** What is read beside the records. */
export interface Beside {
  readonly redirects?: readonly Redirect[];
  readonly everydayWords?: readonly (readonly string[])[];
  readonly unread?: readonly Unread[];
}

/**
 * Builds the Guide from records as they were read. All problems are collected; where there are any, the Guide holds
 * what could be understood, which is enough to check the rest but not to publish. `unread` are records whose files had
 * problems already: nothing is said to be missing on their account.
 */
export function buildGuide(
  raws: readonly RawRecord[],
  { redirects: listedRedirects = [], everydayWords = [], unread = [] }: Beside = {},
): { readonly guide: Guide; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const nodes: Node[] = [];
  for (const raw of raws) {
    const parsed = parseRecord(raw);
    if ('node' in parsed) nodes.push(parsed.node);
    else problems.push(...parsed.problems);
  }
  nodes.sort(byOrder);

  const rawByKey = new Map(raws.map((raw): [Key, RawRecord] => [`${raw.type}:${raw.id}`, raw]));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const byAddress = new Map(nodes.map((node) => [node.address, node]));
  const records = [...raws, ...unread];
  const names = indexNames(records, nodes);
  const byType = groupBy(nodes, (node) => node.type);
  const byId = new Map(Array.from(byType, ([type, group]) => [type, byEveryId(group)]));
  // The group under a type holds only nodes of that type.
  const all = <T extends RecordType>(type: T): readonly Node<T>[] => (byType.get(type) ?? []) as Node<T>[];

  const termIds = new Map<string, string>();
  for (const term of all('term')) {
    for (const name of [...linkedNames(term), term.id]) if (!termIds.has(comparable(name))) termIds.set(comparable(name), term.id);
  }
  const match = createMatcher(all('term').flatMap((term) => linkedNames(term).map((name) => [name, term.id] as const)));
  const termNamed = (name: string): string | undefined => termIds.get(comparable(name));

  const connections: Connections = {
    names,
    match,
    termNamed,
    termsUnderstood: records.filter(({ type }) => type === 'term').length === all('term').length,
    suggestTerm: (name) => nearest(comparable(name), termIds.keys()),
    at: (address) => byAddress.get(address) ?? byAddress.get(pagePart(address)),
  };
  const edges: Edge[] = [];
  for (const node of nodes) {
    const raw = rawByKey.get(node.key);
    if (!raw) continue;
    const connected = connect(node, raw, connections);
    edges.push(...connected.edges);
    problems.push(...connected.problems);
  }

  const redirects = [...listedRedirects, ...nodes.flatMap(renames)];
  const pages = new Set(records.map(({ type, id, path }) => pagePart(recordAddress(type, id, path))));
  const draft: Draft = { nodes, edges, byKey, raws: rawByKey, byAddress, pages, names, redirects };
  const understood = nodes.length === records.length && !problems.some(({ code }) => code === 'unknown-id' || code === 'unknown-source');
  problems.push(
    ...checkIds(raws, nodes),
    ...checkTermNames(draft),
    ...checkAddresses(draft),
    ...checkFamilies(draft),
    ...checkInstruments(draft),
    ...checkPrerequisites(draft),
    ...checkProse(draft),
    ...checkLinks(draft),
    // What is missing can only be told once every record and every reference has been understood.
    ...(understood ? [...checkCoverage(draft), ...checkSources(draft)] : []),
  );

  const guide: Guide = {
    nodes: byKey,
    byAddress,
    edgesFrom: groupBy(edges, (edge) => edge.from),
    edgesTo: groupBy(edges, (edge) => edge.to),
    redirects,
    everydayWords,
    match,
    termNamed,
    all,
    get: <T extends RecordType>(type: T, id: string): Node<T> => {
      const node = byId.get(type)?.get(id);
      if (!node)
        throw new Error(
          `There is no ${type} "${id}" in the Guide. Use an id that exists; references in content are checked when it is loaded.`,
        );
      return node as Node<T>;
    },
  };
  return { guide, problems: problems.sort(byPlace) };
}
