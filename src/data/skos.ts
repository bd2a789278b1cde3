import { DataFactory, Writer, type Quad_Object } from 'n3';
import type { Guide } from '../model/guide.ts';
import type { Node } from '../model/node.ts';
import { TERM_KINDS, SKILL_KINDS } from '../model/schema/vocabulary.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const TITLE = 'http://purl.org/dc/terms/title';
const LICENCE = 'http://purl.org/dc/terms/license';

/** Words of a concept other than its name. */
function otherNames(node: Node<'term' | 'skill'>): readonly string[] {
  const abbreviation = node.type === 'term' && node.abbreviation !== undefined ? [node.abbreviation] : [];
  return [...abbreviation, ...node.aliases];
}

/**
 * The glossary and the skills as SKOS in Turtle: one concept scheme each, a top concept for each kind, and every term and skill
 * below its kind, so that no concept is an orphan. `absolute` gives the full address of an address of the guide.
 */
export function skosTurtle(guide: Guide, absolute: (address: string) => string): string {
  const base = absolute('/');
  const writer = new Writer({ baseIRI: base, prefixes: { skos: SKOS, dct: 'http://purl.org/dc/terms/' } });
  const add = (subject: string, predicate: string, object: Quad_Object): void => {
    writer.addQuad(DataFactory.quad(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), object));
  };
  const english = (text: string): Quad_Object => DataFactory.literal(text, 'en');

  function scheme(address: string, title: string, kinds: readonly string[]): void {
    const uri = absolute(address);
    add(uri, RDF_TYPE, DataFactory.namedNode(`${SKOS}ConceptScheme`));
    add(uri, TITLE, english(title));
    add(uri, LICENCE, DataFactory.namedNode('https://creativecommons.org/licenses/by/4.0/'));
    for (const kind of kinds) {
      const top = `${uri}#kind-${kind}`;
      add(top, RDF_TYPE, DataFactory.namedNode(`${SKOS}Concept`));
      add(top, `${SKOS}prefLabel`, english(`${kind} ${title.toLowerCase()}`));
      add(top, `${SKOS}topConceptOf`, DataFactory.namedNode(uri));
      add(uri, `${SKOS}hasTopConcept`, DataFactory.namedNode(top));
    }
  }

  function concept(node: Node<'term' | 'skill'>, schemeAddress: string, definition: string, related: readonly Node[]): void {
    const uri = absolute(node.address);
    add(uri, RDF_TYPE, DataFactory.namedNode(`${SKOS}Concept`));
    add(uri, `${SKOS}inScheme`, DataFactory.namedNode(absolute(schemeAddress)));
    add(uri, `${SKOS}broader`, DataFactory.namedNode(`${absolute(schemeAddress)}#kind-${node.kind}`));
    add(uri, `${SKOS}prefLabel`, english(node.label));
    for (const name of otherNames(node)) add(uri, `${SKOS}altLabel`, english(name));
    for (const name of [...node.alsoCalled, ...node.lay]) add(uri, `${SKOS}hiddenLabel`, english(name));
    add(uri, `${SKOS}definition`, english(definition));
    for (const other of related) add(uri, `${SKOS}related`, DataFactory.namedNode(absolute(other.address)));
  }

  scheme('/glossary/', 'Terms', TERM_KINDS);
  scheme('/skills/', 'Skills', SKILL_KINDS);
  for (const term of guide.all('term')) {
    const related = [...term.seeAlso.map((id) => guide.get('term', id)), ...term.skills.map((id) => guide.get('skill', id))];
    concept(term, '/glossary/', term.definition, related);
  }
  for (const skill of guide.all('skill')) concept(skill, '/skills/', skill.description, []);

  let turtle = '';
  // Without a stream behind it the writer answers at once and cannot fail.
  writer.end((_error, result) => {
    // The writer shortens addresses by the base, but leaves it to others to declare it.
    turtle = `@base <${base}>.\n${String(result)}`;
  });
  return turtle;
}
