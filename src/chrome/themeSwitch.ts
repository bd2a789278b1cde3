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

const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark' };

/** The choice between the system's theme, light and dark. Without JavaScript there is none to make: the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = document.createElement('select');
    select.ariaLabel = 'Theme';
    select.append(...Object.entries(THEMES).map(([value, name]) => new Option(name, value)));
    select.value = stored();
    select.addEventListener('change', () => choose(select.value));
    this.replaceChildren(select);
  }
}

customElements.define('theme-switch', ThemeSwitch);

export {};
