/** The directives of the guide, as authors write them: `:claim[id]`, `:instrument[id]`, `:history[id]`. */
export const DIRECTIVES: readonly string[] = ['claim', 'instrument', 'history'];

/** A directive that Markdown has taken apart, as it was written. */
export function directiveText(name: string, content: string): string {
  return content === '' ? `:${name}` : `:${name}[${content}]`;
}
