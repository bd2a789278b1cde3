import { device } from '../state/device.ts';
import type { ReaderState } from '../state/schema.ts';
import { afterFirstPicture } from './afterFirstPicture.ts';

type Theme = ReaderState['theme'];

const THEMES = { auto: 'Auto', light: 'Light', dark: 'Dark' };

function themeOf(value: string): Theme {
  return value === 'light' || value === 'dark' ? value : undefined;
}

/** Shows the theme in `document`. */
function show(theme: Theme): void {
  if (theme === undefined) delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = theme;
}

/** Shows the theme, and keeps it for the next page where storage is allowed. */
function choose(theme: Theme): void {
  show(theme);
  device.change(({ theme: _, ...state }) => (theme === undefined ? state : { ...state, theme }));
}

/** The choice between the system's theme, light and dark. Without JavaScript there is none to make: the system's holds. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const { theme } = device.read().state;
    const select = document.createElement('select');
    select.ariaLabel = 'Theme';
    select.append(...Object.entries(THEMES).map(([value, name]) => new Option(name, value)));
    select.value = theme ?? 'auto';
    select.addEventListener('change', () => choose(themeOf(select.value)));
    show(theme);
    this.replaceChildren(select);
  }
}

customElements.define('theme-switch', ThemeSwitch);

// The page is already in its theme (see Page.astro); where the menu is open, room is kept.
afterFirstPicture(() => document.querySelector('.menu')?.append(new ThemeSwitch()));
