import { slashOpens, STORED_AS } from './slash.ts';

/** Keeps the choice on this device, where storage is allowed. */
function keep(opens: boolean): void {
  try {
    if (opens) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, 'off');
  } catch {
    // Storage may be refused: then there is no choice to keep.
  }
}

/** Says by which keys the search opens, and lets the reader give up the one that is easily pressed by accident. */
export function slashChoice(): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = slashOpens();
  box.addEventListener('change', () => keep(box.checked));
  const key = document.createElement('kbd');
  key.textContent = '/';
  const label = document.createElement('label');
  label.append(box, ' Open with the ', key, ' key, as with Ctrl+K');
  return label;
}
