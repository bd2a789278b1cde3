import { useGuide } from '../load/shared.ts';
import type { Node } from '../model/node.ts';
import { summaryOf } from '../model/summary.ts';
import { absolute, SITE_TITLE } from '../site.ts';
import { crumbs } from './navigation.ts';

type Json = string | number | undefined | readonly Json[] | { readonly [key: string]: Json };

const GLOSSARY = '/glossary/';

/** The id of what `node` describes, by the way to it from its page: JSON-LD reads it from where it stands, as it does a link. */
function idOf({ address }: Node): string {
  return /#.*/.exec(address)?.[0] ?? './';
}

/**
 * The way to the page below home, as schema.org's BreadcrumbList: home is where every way begins, and the last entry is the page
 * itself, whose address need not be said. None for home and the pages right below it, which have no way.
 */
function breadcrumbs(node: Node): readonly Json[] {
  const [, ...above] = crumbs(useGuide(), node);
  if (above.length === 0) return [];
  const way = [...above.map((page) => ({ name: page.label, item: absolute(page.address) })), { name: node.label }];
  return [
    { '@type': 'BreadcrumbList', itemListElement: way.map((entry, index) => ({ '@type': 'ListItem', position: index + 1, ...entry })) },
  ];
}

function definedTerm(term: Node<'term'>): Json {
  return {
    '@type': 'DefinedTerm',
    '@id': idOf(term),
    name: term.term,
    termCode: term.abbreviation,
    description: term.definition,
    inDefinedTermSet: { '@id': '../' },
  };
}

function occupation(role: Node<'role'>): Json {
  const guide = useGuide();
  return {
    '@type': 'Occupation',
    '@id': idOf(role),
    name: role.title,
    description: role.description,
    skills: role.skills.map(({ skill }) => guide.get('skill', skill).label),
    occupationalCategory: role.crosswalk.flatMap(({ code, match }) => (code !== undefined && match !== 'none' ? [code] : [])),
  };
}

function dataset(record: Node<'dataset'>): Json {
  return {
    '@type': 'Dataset',
    '@id': idOf(record),
    name: record.name,
    description: `${record.goodFor} ${record.notFor}`,
    url: record.page,
    license: record.licence,
    creator: { '@type': 'Organization', name: record.steward },
  };
}

/** What schema.org has a word for on this page. */
function subject(node: Node): readonly Json[] {
  if (node.type === 'role') return [occupation(node)];
  if (node.type === 'term') return [definedTerm(node)];
  if (node.address === GLOSSARY)
    return [{ '@type': 'DefinedTermSet', '@id': idOf(node), name: `${SITE_TITLE}: glossary`, description: summaryOf(node) }];
  if (node.address === '/datasets/') return useGuide().all('dataset').map(dataset);
  return [];
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e' };

/** The page's JSON-LD, without an angle bracket that could be taken for markup. */
export function structuredData(node: Node): string {
  const data: Json = { '@context': 'https://schema.org', '@graph': [...breadcrumbs(node), ...subject(node)] };
  return JSON.stringify(data).replace(/[<>]/g, (bracket) => ESCAPES[bracket] ?? bracket);
}
