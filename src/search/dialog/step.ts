/**
 * The option at which a key arrives, of `count` options; `undefined` where the key belongs to the text field. `at` is the option
 * where the reader is, and -1 stands for the field itself, through which the arrows go round. Home and End move in the text until
 * an option has been chosen.
 */
export function stepTo(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : -1;
    case 'ArrowUp':
      return at < 0 ? count - 1 : at - 1;
    case 'Home':
      return at < 0 ? undefined : 0;
    case 'End':
      return at < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}
