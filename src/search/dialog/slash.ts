/** Key in local storage; absent means that the slash opens the search. */
export const STORED_AS = 'slash';

/** Whether `/` opens the search. Whoever speaks to the computer, or presses keys by accident, can turn it off (WCAG 2.2, 2.1.4). */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off';
  } catch {
    return true;
  }
}
