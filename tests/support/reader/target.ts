/** What a thing on a page is, as readers and assistive technology know it. */
export type TargetRole =
  | 'link'
  | 'button'
  | 'heading'
  | 'disclosure'
  | 'searchbox'
  | 'textbox'
  | 'checkbox'
  | 'combobox'
  | 'option'
  | 'choice'
  | 'navigation'
  | 'main'
  | 'region'
  | 'dialog'
  | 'status'
  | 'listitem'
  | 'row';

/** A thing on a page, found as a reader finds it: by what it is, what it is called, and where it stands. */
export interface Target {
  readonly role: TargetRole;
  /** Its whole name, with single spaces. */
  readonly name?: string;
  /** Words in its name; upper and lower case count as one. */
  readonly naming?: string;
  /** Path that it leads to, for a link whose words are its author's. */
  readonly to?: string;
  readonly within?: Target;
}

/** `link "Roles" in navigation "Main"`, for messages. */
export function describeTarget({ role, name, naming, to, within }: Target): string {
  const called = name ?? (naming === undefined ? undefined : `… ${naming} …`);
  return `${role}${called === undefined ? '' : ` "${called}"`}${to === undefined ? '' : ` to ${to}`}${within ? ` in ${describeTarget(within)}` : ''}`;
}
