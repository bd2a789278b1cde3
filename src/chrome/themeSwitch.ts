/** Key in local storage; absent means that the system's preference holds. */
const STORED_AS = 'theme';

function stored(): string {
  try {
    return localStorage.getItem(STORED_AS) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Shows the theme in `document` and keeps it for the next page where storage is allowed. */
function choose(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, theme);
  } catch {
    // Storage may be refused: the choice then holds for this page.
  }
}

/** The choice between the system's theme, light and dark. Hidden without JavaScript, where only the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const label = this.querySelector('label');
    if (!select || !label) return;
    select.value = stored();
    select.addEventListener('change', () => choose(select.value));
    label.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
