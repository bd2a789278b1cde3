/** Acts once the page has been shown, so that the reader waits for nothing that can come later. */
export function afterFirstPicture(act: () => void): void {
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(act)));
}
