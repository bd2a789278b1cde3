import { useGuide } from '../load/shared.ts';
import type { Node } from '../model/node.ts';
import { notesOf } from '../model/notes.ts';
import { WRITTEN_TYPES } from '../model/node.ts';
import { RECORD_TYPES } from '../model/schema/reference.ts';
import { INDEX_SECTIONS } from './indexSections.ts';
import { REFERENCE_SECTIONS, SEARCH_SECTION } from './referenceSections.ts';
import { isList } from './lists.ts';
import { section, type Section } from './section.ts';
import LeavesOut from './sections/LeavesOut.astro';
import NextSteps from './sections/NextSteps.astro';
import Outcomes from './sections/Outcomes.astro';
import Sources from './sections/Sources.astro';
import { GLANCE_SECTIONS, WRITTEN_SECTIONS } from './writtenSections.ts';

/** What a reader can do after the page. On a list, the list comes first. */
function outcomes(place: Section['place'], shows: (page: Node) => boolean): Section {
  return section({ types: WRITTEN_TYPES, anchor: 'after-this-page', title: 'After this page you can', place, Content: Outcomes, shows });
}

/** Every section the template adds, in the order in which a page shows those it has. */
const SECTIONS: readonly Section[] = [
  SEARCH_SECTION,
  ...GLANCE_SECTIONS,
  outcomes('before', (page) => page.address !== '/' && !isList(page)),
  ...WRITTEN_SECTIONS,
  ...INDEX_SECTIONS,
  ...REFERENCE_SECTIONS,
  outcomes('after', isList),
  section({ types: WRITTEN_TYPES, anchor: 'what-this-leaves-out', title: 'What this leaves out', place: 'after', Content: LeavesOut }),
  section({ types: WRITTEN_TYPES, anchor: 'next-steps', title: 'Next steps', place: 'after', Content: NextSteps, isSearched: false }),
  section({
    types: RECORD_TYPES,
    anchor: 'sources',
    title: 'Sources',
    place: 'after',
    Content: Sources,
    isSearched: false,
    shows: ({ key }, guide) => notesOf(guide, key).length > 0,
  }),
];

/** The outline and the body of a page ask for its sections one after the other. */
const known = new WeakMap<Node, readonly Section[]>();

/** The sections of the page of `node`, in order. */
export function sectionsOf(node: Node): readonly Section[] {
  const guide = useGuide();
  const sections = known.get(node) ?? SECTIONS.filter(({ isOn }) => isOn(node, guide));
  known.set(node, sections);
  return sections;
}
