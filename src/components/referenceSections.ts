import { strengthsOn } from '../model/evidence.ts';
import { isExplained, namedOn, rolesNaming } from '../model/references.ts';
import { otherNames } from '../model/terms/names.ts';
import { section, type Section } from './section.ts';
import ClaimTable from './sections/ClaimTable.astro';
import Confusion from './sections/Confusion.astro';
import CredentialAtAGlance from './sections/CredentialAtAGlance.astro';
import CredentialTable from './sections/CredentialTable.astro';
import CredentialWorth from './sections/CredentialWorth.astro';
import DatasetList from './sections/DatasetList.astro';
import EvidenceList from './sections/EvidenceList.astro';
import ExplainedIn from './sections/ExplainedIn.astro';
import GlossaryList from './sections/GlossaryList.astro';
import InstrumentAtAGlance from './sections/InstrumentAtAGlance.astro';
import InstrumentChanges from './sections/InstrumentChanges.astro';
import InstrumentDates from './sections/InstrumentDates.astro';
import InstrumentTable from './sections/InstrumentTable.astro';
import NamedOn from './sections/NamedOn.astro';
import NeededBy from './sections/NeededBy.astro';
import OtherNames from './sections/OtherNames.astro';
import RolesNaming from './sections/RolesNaming.astro';
import SearchForm from './sections/SearchForm.astro';
import SeeAlso from './sections/SeeAlso.astro';
import SourceTable from './sections/SourceTable.astro';

/** A section of the one chapter at `address`. */
function listing(
  address: string,
  rest: Pick<Section, 'anchor' | 'title' | 'Content' | 'isSearched'> & { readonly place?: Section['place'] },
): Section {
  return section({ types: ['chapter'], place: 'after', ...rest, shows: (chapter) => chapter.address === address });
}

/** The form and the results of the search page, above everything else there. */
export const SEARCH_SECTION = listing('/search/', {
  anchor: 'search-the-guide',
  title: 'Search the guide',
  place: 'before',
  Content: SearchForm,
  isSearched: false,
});

/** Sections of the pages and lists that are made from records alone. */
export const REFERENCE_SECTIONS: readonly Section[] = [
  section({ types: ['term'], anchor: 'the-confusion-to-avoid', title: 'The confusion to avoid', place: 'after', Content: Confusion }),
  section({
    types: ['term'],
    anchor: 'other-names',
    title: 'Other names',
    place: 'after',
    Content: OtherNames,
    isSearched: false,
    shows: (term) => otherNames(term).length > 0,
  }),
  section({
    types: ['term'],
    anchor: 'see-also',
    title: 'See also',
    place: 'after',
    Content: SeeAlso,
    isSearched: false,
    shows: ({ seeAlso }) => seeAlso.length > 0,
  }),
  section({
    types: ['term'],
    anchor: 'explained-in',
    title: 'Explained in',
    place: 'after',
    Content: ExplainedIn,
    isSearched: false,
    shows: (term, guide) => isExplained(guide, term),
  }),
  section({
    types: ['term'],
    anchor: 'needed-by',
    title: 'Needed by',
    place: 'after',
    Content: NeededBy,
    isSearched: false,
    shows: ({ skills }) => skills.length > 0,
  }),

  section({ types: ['credential'], anchor: 'at-a-glance', title: 'At a glance', place: 'before', Content: CredentialAtAGlance }),
  section({ types: ['credential'], anchor: 'what-it-is-worth', title: 'What it is worth', place: 'after', Content: CredentialWorth }),
  section({
    types: ['credential'],
    anchor: 'roles-that-name-it',
    title: 'Roles that name it',
    place: 'after',
    Content: RolesNaming,
    isSearched: false,
    shows: (credential, guide) => rolesNaming(guide, credential).length > 0,
  }),

  section({ types: ['instrument'], anchor: 'at-a-glance', title: 'At a glance', place: 'before', Content: InstrumentAtAGlance }),
  section({ types: ['instrument'], anchor: 'dates', title: 'Dates', place: 'after', Content: InstrumentDates }),
  section({ types: ['instrument'], anchor: 'what-it-changes', title: 'What it changes', place: 'after', Content: InstrumentChanges }),
  section({
    types: ['instrument'],
    anchor: 'where-the-guide-names-it',
    title: 'Where the guide names it',
    place: 'after',
    Content: NamedOn,
    isSearched: false,
    shows: (instrument, guide) => namedOn(guide, instrument).length > 0,
  }),

  listing('/glossary/', { anchor: 'all-terms', title: 'All terms', Content: GlossaryList, isSearched: false }),
  listing('/credentials/', { anchor: 'all-credentials', title: 'All credentials', Content: CredentialTable, isSearched: false }),
  listing('/instruments/', { anchor: 'all-texts', title: 'All texts', Content: InstrumentTable, isSearched: false }),
  listing('/datasets/', { anchor: 'all-datasets', title: 'All datasets', Content: DatasetList, isSearched: false }),
  listing('/claims/', { anchor: 'all-figures', title: 'All figures', Content: ClaimTable, isSearched: false }),
  listing('/sources/', { anchor: 'all-sources', title: 'All sources', Content: SourceTable, isSearched: false }),
  section({
    types: ['chapter'],
    anchor: 'the-sources',
    title: 'The sources',
    place: 'after',
    Content: EvidenceList,
    isSearched: false,
    shows: ({ address }) => strengthsOn(address).length > 0,
  }),
];
