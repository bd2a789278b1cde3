import { readPair, writePair } from '../pair.ts';
import { countLine } from './countLine.ts';

const NAMES = ['family', 'place'] as const;

/**
 * The rules that touch a family of roles in a place. All of them stand in the page; upgraded, the element shows those that are asked
 * for. The choices live in the form and in the address. Nothing is stored.
 */
class RuleFinder extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [family, place] = NAMES.map((name) => form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`));
    if (!form || !family || !place) return;
    const inAddress = readPair(location.search, NAMES);
    for (const [index, select] of [family, place].entries()) {
      const wanted = inAddress[index] ?? '';
      if (Array.from(select.options).some(({ value }) => value === wanted)) select.value = wanted;
    }
    form.addEventListener('change', () => {
      this.#show(family, place);
      history.replaceState(history.state, '', `${location.pathname}${writePair([family.value, place.value], NAMES)}`);
    });
    form.hidden = false;
    this.#show(family, place);
  }

  #show(family: HTMLSelectElement, place: HTMLSelectElement): void {
    const read = place.selectedOptions[0]?.dataset['reads']?.split('|');
    let shown = 0;
    for (const section of this.querySelectorAll<HTMLElement>('[data-place]')) {
      const isPlace = read?.includes(section.dataset['place'] ?? '') ?? true;
      let ofPlace = 0;
      for (const rule of section.querySelectorAll<HTMLElement>('.rule')) {
        const changes = Array.from(rule.querySelectorAll<HTMLElement>('[data-family]'));
        for (const change of changes) change.hidden = family.value !== '' && change.dataset['family'] !== family.value;
        rule.hidden = changes.every(({ hidden }) => hidden);
        if (!rule.hidden) ofPlace += 1;
      }
      section.hidden = !isPlace || ofPlace === 0;
      if (!section.hidden) shown += ofPlace;
    }
    const status = this.querySelector('[role="status"]');
    const chosen = (select: HTMLSelectElement): string | undefined =>
      select.value === '' ? undefined : select.selectedOptions[0]?.textContent.trim();
    if (status) status.textContent = countLine(shown, chosen(family), read);
  }
}

customElements.define('rule-finder', RuleFinder);
