import { childrenOf } from '../chrome/navigation.ts';
import type { Guide } from '../model/guide.ts';
import { isWritten, type Node } from '../model/node.ts';
import { section, type Section } from './section.ts';
import BridgeFinder from './sections/BridgeFinder.astro';
import CasesInOrder from './sections/CasesInOrder.astro';
import HomeBackgrounds from './sections/HomeBackgrounds.astro';
import HomeFamilies from './sections/HomeFamilies.astro';
import HomeMap from './sections/HomeMap.astro';
import HomeTrust from './sections/HomeTrust.astro';
import InThisPart from './sections/InThisPart.astro';
import Downloads from './sections/Downloads.astro';
import OfflineCopy from './sections/OfflineCopy.astro';
import QuestionFiles from './sections/QuestionFiles.astro';
import ReaderState from './sections/ReaderState.astro';
import RoleComparison from './sections/RoleComparison.astro';
import RolesByFamily from './sections/RolesByFamily.astro';
import RolesMatrix from './sections/RolesMatrix.astro';
import RuleFinder from './sections/RuleFinder.astro';
import RuleTimeline from './sections/RuleTimeline.astro';
import SkillsByKind from './sections/SkillsByKind.astro';
import Syllabus from './sections/Syllabus.astro';

/** Chapters whose pages are listed in a form of their own. */
const LISTED_OTHERWISE = ['/', '/roles/', '/skills/', '/cases/'];

/** Whether `chapter` is the index of a part that is written, and not of records that have rows or pages of their own. */
function isIndex(chapter: Node<'chapter'>, guide: Guide): boolean {
  const pages = childrenOf(guide, chapter);
  return pages.length > 0 && pages.every(isWritten) && !LISTED_OTHERWISE.includes(chapter.address);
}

/** A section of the one chapter at `address`. */
function at(address: string, rest: Pick<Section, 'anchor' | 'title' | 'place' | 'Content'>): Section {
  return section({ types: ['chapter'], isSearched: false, ...rest, shows: (chapter) => chapter.address === address });
}

/** What the home page and the indexes of written parts show of the pages below them. */
export const INDEX_SECTIONS: readonly Section[] = [
  at('/', { anchor: 'where-do-you-come-from', title: 'Where do you come from?', place: 'before', Content: HomeBackgrounds }),
  at('/', { anchor: 'where-could-you-go', title: 'Where could you go?', place: 'before', Content: HomeMap }),
  at('/', { anchor: 'the-five-families', title: 'The five families', place: 'before', Content: HomeFamilies }),
  at('/', { anchor: 'what-stands-behind-it', title: 'What stands behind it', place: 'after', Content: HomeTrust }),

  at('/roles/', { anchor: 'in-this-part', title: 'In this part', place: 'after', Content: RolesByFamily }),
  at('/roles/', { anchor: 'in-the-life-of-a-model', title: 'In the life of a model', place: 'after', Content: RolesMatrix }),
  at('/skills/', { anchor: 'in-this-part', title: 'In this part', place: 'after', Content: SkillsByKind }),
  at('/cases/', { anchor: 'in-this-part', title: 'In this part', place: 'after', Content: CasesInOrder }),
  at('/tools/bridge/', { anchor: 'find-a-bridge', title: 'Find a bridge', place: 'before', Content: BridgeFinder }),
  at('/tools/compare/', { anchor: 'choose-two-roles', title: 'Choose two roles', place: 'before', Content: RoleComparison }),
  at('/regulation/what-applies-when/', { anchor: 'what-applies-to-me', title: 'What applies to me?', place: 'after', Content: RuleFinder }),
  at('/regulation/what-applies-when/', { anchor: 'on-a-line-of-time', title: 'On a line of time', place: 'after', Content: RuleTimeline }),
  at('/about/offline/', { anchor: 'on-this-device', title: 'On this device', place: 'before', Content: OfflineCopy }),
  at('/about/offline/', { anchor: 'to-take-away', title: 'To take away', place: 'before', Content: Downloads }),
  at('/about/offline/', { anchor: 'what-is-kept-of-you', title: 'What is kept of you', place: 'after', Content: ReaderState }),
  at('/about/teach/', { anchor: 'files-to-import', title: 'Files to import', place: 'after', Content: QuestionFiles }),
  at('/about/teach/', { anchor: 'twelve-weeks', title: 'Twelve weeks', place: 'after', Content: Syllabus }),
  section({
    types: ['chapter'],
    anchor: 'in-this-part',
    title: 'In this part',
    place: 'after',
    Content: InThisPart,
    isSearched: false,
    shows: isIndex,
  }),
];
