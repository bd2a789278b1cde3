/* What every page runs: one small file, so that a reader waits for few requests. The search, which is large, is fetched where it is. */
import '../components/cards/termCards.ts';
import '../search/dialog/opener.ts';
import './faces.ts';
import './keepOffline.ts';
import './printedAddresses.ts';
import './themeSwitch.ts';
import { afterFirstPicture } from './afterFirstPicture.ts';

if (document.querySelector('record-table, record-list')) {
  // A list that cannot be filtered, because its script does not come, is still the list.
  afterFirstPicture(() => void import('../components/recordTable.ts').catch(() => undefined));
}
if (document.querySelector('offline-copy')) void import('../offline/copyElement.ts');
if (document.querySelector('reader-state')) void import('../state/stateElement.ts');
if (document.querySelector('guide-search')) void import('../search/searchPage.ts');
if (document.querySelector('bridge-finder')) void import('../tools/bridge/element.ts');
if (document.querySelector('role-comparison')) void import('../tools/compare/element.ts');
if (document.querySelector('rule-finder')) void import('../tools/rules/element.ts');
