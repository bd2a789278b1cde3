/*
 * Runs in each page of the edition, before the theme is applied. Firefox keeps the local storage of every file on disk apart, so
 * that a theme chosen on one page would be forgotten on the next; a cookie is common to all files, and from disk it is sent to
 * nobody. Chromium has no cookies there, and one local storage for all files.
 */

/** Where the theme is stored, as in src/chrome/themeSwitch.ts. */
const STORED_AS = 'theme';
const COOKIE = 'code-and-care-theme';
const YEAR = 365 * 24 * 60 * 60;

const kept = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(document.cookie)?.[1];
try {
  if (kept === 'auto') localStorage.removeItem(STORED_AS);
  else if (kept !== undefined) localStorage.setItem(STORED_AS, kept);
} catch {
  // Storage may be refused; then the system's preference holds.
}

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || !target.closest('theme-switch')) return;
  document.cookie = `${COOKIE}=${target.value}; path=/; max-age=${YEAR}; samesite=strict`;
});

export {};
