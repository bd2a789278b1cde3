/*
 * Runs in each page of the edition, before the theme is applied. Firefox keeps the local storage of every file on disk apart, so
 * that a theme chosen on one page would be forgotten on the next; a cookie is common to all files, and from disk it is sent to
 * nobody. Chromium has no cookies there, and one local storage for all files.
 */
import { device } from '../../state/device.ts';

const COOKIE = 'code-and-care-theme';
const YEAR = 365 * 24 * 60 * 60;

const kept = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie)?.[1];
if (kept === 'light' || kept === 'dark') device.change((state) => ({ ...state, theme: kept }));
else if (kept !== undefined) device.change(({ theme: _, ...state }) => state);

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.closest('theme-switch')) return;
  document.cookie = `${COOKIE}=${target.value}; path=/; max-age=${YEAR}; samesite=strict`;
});
