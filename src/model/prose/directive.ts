/** A directive that Markdown has taken apart, as it was written: a mark like `:claim[id]`, or words like the `:30` of 10:30. */
export function directiveText(name: string, content: string): string {
  return content === '' ? `:${name}` : `:${name}[${content}]`;
}
