/** What of a press of a key decides whether it asks for the search. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether the keys ask for the search: `/` if `slashOpens` it, and Ctrl+K or Cmd+K anywhere. Shift is left aside for `/`, since
 * some keyboards have that sign above another.
 */
export function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey }: Press, slashOpens: boolean): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' && !shiftKey : key === '/' && slashOpens;
}
