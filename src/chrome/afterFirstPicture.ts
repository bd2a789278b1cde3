/**
 * Acts once the page has been shown, so that the reader waits for nothing that can come later: the first picture is drawn between the
 * two frames.
 */
export function afterFirstPicture(act: () => void): void {
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act))));
}
