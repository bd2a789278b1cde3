import { stepTo } from './step.ts';

/** A field and its list of options, as the ARIA practices describe a combobox whose list holds the options that fit. */
export interface Combobox {
  /** To be called when options came or went. */
  refresh: () => void;
}

/** Lets arrows go through the options in `list` while the focus stays in `field`, and Enter follow the one where they are. */
export function combobox(field: HTMLInputElement, list: HTMLElement): Combobox {
  let active: HTMLElement | undefined;
  let named = 0;

  const options = (): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function activate(option: HTMLElement | undefined): void {
    if (active) active.ariaSelected = 'false';
    active = option;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    option.id ||= `search-option-${(named += 1)}`;
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      active.click();
      return;
    }
    const all = options();
    const at = stepTo(event.key, active ? all.indexOf(active) : -1, all.length);
    if (at === undefined) return;
    event.preventDefault();
    activate(all[at]);
  });
  // The focus stays in the field also while an option is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    refresh: () => {
      field.ariaExpanded = String(options().length > 0);
      if (active && !list.contains(active)) activate(undefined);
    },
  };
}
