import { changesFor, credentialsFor, rolesOf } from '../model/families.ts';
import { nearestRoles } from '../model/nearestRoles.ts';
import { rolesThatNeed } from '../model/neededBy.ts';
import { backgroundsBringing, casesExercising, termsOf } from '../model/skillUse.ts';
import { section, type Section } from './section.ts';
import BackgroundBridges from './sections/BackgroundBridges.astro';
import BackgroundBrings from './sections/BackgroundBrings.astro';
import BackgroundRoutes from './sections/BackgroundRoutes.astro';
import CaseAtAGlance from './sections/CaseAtAGlance.astro';
import Crosswalk from './sections/Crosswalk.astro';
import FamilyCredentials from './sections/FamilyCredentials.astro';
import FamilyRoles from './sections/FamilyRoles.astro';
import FamilyRules from './sections/FamilyRules.astro';
import FamilyStages from './sections/FamilyStages.astro';
import NearestRoles from './sections/NearestRoles.astro';
import NeighboringRoles from './sections/NeighboringRoles.astro';
import NotForYouIf from './sections/NotForYouIf.astro';
import PracticeData from './sections/PracticeData.astro';
import Prerequisites from './sections/Prerequisites.astro';
import RoleAtAGlance from './sections/RoleAtAGlance.astro';
import RoleCredentials from './sections/RoleCredentials.astro';
import RoleRules from './sections/RoleRules.astro';
import RoleSkills from './sections/RoleSkills.astro';
import RoleStages from './sections/RoleStages.astro';
import RoleStartingPoints from './sections/RoleStartingPoints.astro';
import SelfCheck from './sections/SelfCheck.astro';
import SkillCases from './sections/SkillCases.astro';
import SkillLevels from './sections/SkillLevels.astro';
import SkillResources from './sections/SkillResources.astro';
import SkillRoles from './sections/SkillRoles.astro';
import SkillStartingPoints from './sections/SkillStartingPoints.astro';
import SkillTerms from './sections/SkillTerms.astro';

/** What a reader sees first of a role or a case. */
export const GLANCE_SECTIONS: readonly Section[] = [
  section({ types: ['role'], anchor: 'at-a-glance', title: 'At a glance', place: 'before', Content: RoleAtAGlance }),
  section({ types: ['case'], anchor: 'at-a-glance', title: 'At a glance', place: 'before', Content: CaseAtAGlance }),
];

/** What the template adds to the written pages of records, beside what all written pages have. */
export const WRITTEN_SECTIONS: readonly Section[] = [
  section({ types: ['role'], anchor: 'skills-and-levels', title: 'Skills and levels', place: 'before', Content: RoleSkills }),
  section({ types: ['role'], anchor: 'in-the-life-of-a-model', title: 'In the life of a model', place: 'after', Content: RoleStages }),
  section({ types: ['role'], anchor: 'not-for-you-if', title: 'Not for you if', place: 'after', Content: NotForYouIf }),
  section({
    types: ['role'],
    anchor: 'credentials-for-the-role',
    title: 'Credentials',
    place: 'after',
    Content: RoleCredentials,
    shows: ({ credentials }) => credentials.length > 0,
  }),
  section({
    types: ['role'],
    anchor: 'neighboring-roles',
    title: 'Neighboring roles',
    place: 'after',
    Content: NeighboringRoles,
    isSearched: false,
    shows: ({ adjacent }) => adjacent.length > 0,
  }),
  section({
    types: ['role'],
    anchor: 'nearest-roles',
    title: 'Nearest by skills',
    place: 'after',
    Content: NearestRoles,
    isSearched: false,
    shows: (role, guide) => nearestRoles(guide, role).length > 0,
  }),
  section({ types: ['role'], anchor: 'in-public-taxonomies', title: 'In public taxonomies', place: 'after', Content: Crosswalk }),
  section({
    types: ['role', 'skill'],
    anchor: 'data-to-practice-on',
    title: 'Data to practice on',
    place: 'after',
    Content: PracticeData,
    isSearched: false,
    shows: ({ datasets }) => datasets.length > 0,
  }),
  section({
    types: ['role'],
    anchor: 'rules-the-role-works-under',
    title: 'Rules the role works under',
    place: 'after',
    Content: RoleRules,
    shows: ({ instruments }) => instruments.length > 0,
  }),
  section({
    types: ['role'],
    anchor: 'starting-points',
    title: 'Starting points',
    place: 'after',
    Content: RoleStartingPoints,
    isSearched: false,
  }),

  section({
    types: ['skill'],
    anchor: 'before-this',
    title: 'Before this',
    place: 'before',
    Content: Prerequisites,
    isSearched: false,
    shows: ({ prerequisites }) => prerequisites.length > 0,
  }),
  section({ types: ['skill'], anchor: 'four-levels', title: 'Four levels', place: 'before', Content: SkillLevels }),
  section({
    types: ['skill'],
    anchor: 'to-learn-from',
    title: 'To learn from',
    place: 'after',
    Content: SkillResources,
    isSearched: false,
    shows: ({ resources }) => resources.length > 0,
  }),
  section({
    types: ['skill'],
    anchor: 'roles-that-need-it',
    title: 'Roles that need it',
    place: 'after',
    Content: SkillRoles,
    isSearched: false,
    shows: (skill, guide) => rolesThatNeed(guide, skill).length > 0,
  }),
  section({
    types: ['skill'],
    anchor: 'starting-points-that-bring-it',
    title: 'Starting points that bring it',
    place: 'after',
    Content: SkillStartingPoints,
    isSearched: false,
    shows: (skill, guide) => backgroundsBringing(guide, skill).length > 0,
  }),
  section({
    types: ['skill'],
    anchor: 'cases-that-exercise-it',
    title: 'Cases that exercise it',
    place: 'after',
    Content: SkillCases,
    isSearched: false,
    shows: (skill, guide) => casesExercising(guide, skill).length > 0,
  }),
  section({
    types: ['skill'],
    anchor: 'words-of-the-skill',
    title: 'Words of the skill',
    place: 'after',
    Content: SkillTerms,
    isSearched: false,
    shows: (skill, guide) => termsOf(guide, skill).length > 0,
  }),

  section({
    types: ['family'],
    anchor: 'roles-of-the-family',
    title: 'Roles',
    place: 'after',
    Content: FamilyRoles,
    isSearched: false,
    shows: (family, guide) => rolesOf(guide, family).length > 0,
  }),
  section({
    types: ['family'],
    anchor: 'in-the-life-of-a-model',
    title: 'In the life of a model',
    place: 'after',
    Content: FamilyStages,
    isSearched: false,
    shows: (family, guide) => rolesOf(guide, family).length > 0,
  }),
  section({
    types: ['family'],
    anchor: 'credentials-and-their-worth-here',
    title: 'Credentials and their worth here',
    place: 'after',
    Content: FamilyCredentials,
    isSearched: false,
    shows: (family, guide) => credentialsFor(guide, family).length > 0,
  }),
  section({
    types: ['family'],
    anchor: 'what-the-rules-change-here',
    title: 'What the rules change here',
    place: 'after',
    Content: FamilyRules,
    shows: (family, guide) => changesFor(guide, family).length > 0,
  }),

  section({
    types: ['chapter'],
    anchor: 'check-yourself',
    title: 'Check yourself',
    place: 'after',
    Content: SelfCheck,
    shows: ({ questions }) => questions.length > 0,
  }),

  section({
    types: ['background'],
    anchor: 'what-you-usually-bring',
    title: 'What you usually bring',
    place: 'before',
    Content: BackgroundBrings,
  }),
  section({ types: ['background'], anchor: 'roles-within-reach', title: 'Roles within reach', place: 'after', Content: BackgroundRoutes }),
  section({
    types: ['background'],
    anchor: 'bridges-to-every-role',
    title: 'Bridges to every role',
    place: 'after',
    Content: BackgroundBridges,
    isSearched: false,
  }),
];
