import { device } from '../../state/device.ts';

/** Says by which keys the search opens, and lets the reader give up the one that is easily pressed by accident (WCAG 2.2, 2.1.4). */
export function slashChoice(): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = device.read().state.slashOpens;
  box.addEventListener('change', () => {
    device.change((state) => ({ ...state, slashOpens: box.checked }));
  });
  const key = document.createElement('kbd');
  key.textContent = '/';
  const label = document.createElement('label');
  label.append(box, ' Open with the ', key, ' key, as with Ctrl+K');
  return label;
}
