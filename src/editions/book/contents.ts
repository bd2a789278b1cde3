import { pagePart } from '../../model/address.ts';
import { rolesOf } from '../../model/families.ts';
import type { Guide } from '../../model/guide.ts';
import type { Node } from '../../model/node.ts';

/** A page of a book, and how deep it stands below the first ones. */
export interface BookPage {
  readonly address: string;
  readonly title: string;
  /** 0 for a part of the book. */
  readonly depth: number;
}

/** A book: all of the guide, or what concerns one family of roles. */
export interface Book {
  /** Name of its files, without the ending. */
  readonly name: string;
  readonly title: string;
  /** Family whose color the cover has; absent for the whole guide. */
  readonly family?: string;
  readonly pages: readonly BookPage[];
}

/** The parts of the whole guide in the order in which they are read. What only works on a screen is left out: tools, search, the offline copy. */
const PARTS = [
  'start',
  'roles',
  'skills',
  'ethics',
  'regulation',
  'cases',
  'glossary',
  'credentials',
  'instruments',
  'datasets',
  'claims',
  'sources',
  'about',
];
const LEFT_OUT: readonly string[] = ['/about/offline/'];

function parentOf(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

/** Pages with an address of their own below `root` and itself, each before those below it. */
function below(guide: Guide, root: string, depth: number, children: ReadonlyMap<string, readonly Node[]>): readonly BookPage[] {
  const node = guide.byAddress.get(root);
  const own = node && !LEFT_OUT.includes(root) ? [{ address: root, title: node.label, depth }] : [];
  return [...own, ...(children.get(root) ?? []).flatMap(({ address }) => below(guide, address, depth + 1, children))];
}

/** Pages by the nearest page above them, in the order of the guide. */
function childrenIn(guide: Guide): ReadonlyMap<string, readonly Node[]> {
  const pages = Array.from(guide.nodes.values()).filter(({ address }) => pagePart(address) === address && address !== '/');
  const addresses = new Set(pages.map(({ address }) => address));
  const above = (address: string): string => {
    const parent = parentOf(address);
    return parent === '/' || addresses.has(parent) ? parent : above(parent);
  };
  return Map.groupBy(pages, ({ address }) => above(address));
}

/** The whole guide as a book. */
function wholeBook(guide: Guide, title: string): Book {
  const children = childrenIn(guide);
  return { name: 'code-and-care', title, pages: PARTS.flatMap((part) => below(guide, `/${part}/`, 0, children)) };
}

/** What concerns one family: its page, its roles, and every skill that one of them needs. */
function familyBook(guide: Guide, family: Node<'family'>, title: string): Book {
  const roles = rolesOf(guide, family);
  const needed = new Set(roles.flatMap(({ skills }) => skills.map(({ skill }) => skill)));
  const skills = guide.all('skill').filter(({ id }) => needed.has(id));
  const page = ({ address, label }: Node, depth: number): BookPage => ({ address, title: label, depth });
  const skillsIndex = guide.byAddress.get('/skills/');
  return {
    name: `code-and-care-${family.id}`,
    title: `${title}: ${family.label}`,
    family: family.id,
    pages: [
      page(family, 0),
      ...roles.map((role) => page(role, 1)),
      ...(skillsIndex ? [page(skillsIndex, 0)] : []),
      ...skills.map((skill) => page(skill, 1)),
    ],
  };
}

/** All books: the whole guide, and one of each family. */
export function booksOf(guide: Guide, title: string): readonly Book[] {
  return [wholeBook(guide, title), ...guide.all('family').map((family) => familyBook(guide, family, title))];
}
