/**
 * Gives the way to any page of the guide, from the way to its home page: `/code-and-care/` where it is hosted, and `../../index.html`
 * in a copy on disk, in which every address ends in the name of a file.
 */
export function wayFrom(home: string): (address: string) => string {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(home) ?? [];
  return (address) => {
    const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
    return folder + path + file + rest;
  };
}
