/** The way from the page to an address of the guide. */
export type Way = (address: string) => string;

/**
 * Gives the way to any page of the guide, from the way to its home page: `/code-and-care/` where it is hosted, and `../../index.html`
 * in a copy on disk, in which every address ends in the name of a file.
 */
export function wayFrom(home: string): Way {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(home) ?? [];
  return (address) => {
    const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
    return folder + path + file + rest;
  };
}
