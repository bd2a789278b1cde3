/** Where the guide is published. Forks set these in the environment; nothing else in the project knows an address of its own. */
const environment = process.env;

/** Origin, without a path. */
export const SITE_URL = environment['SITE_URL'] ?? 'https://code-and-care.github.io';

/** Path under which the guide is hosted, from `/` to `/`. */
export const BASE_PATH = `/${(environment['BASE_PATH'] ?? 'code-and-care').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** `owner/name` on GitHub. */
export const REPOSITORY = environment['REPOSITORY'] ?? 'code-and-care/code-and-care';

export const SITE_TITLE = 'Code & Care';

/** Address of the guide (`/skills/`) → path where it is hosted (`/code-and-care/skills/`). */
export function href(address: string): string {
  return `${BASE_PATH}${address.replace(/^\//, '')}`;
}

/** What `url` leads to on the site → its address in the guide. */
export function addressOf({ pathname }: URL): string {
  return `/${pathname.startsWith(BASE_PATH) ? pathname.slice(BASE_PATH.length) : pathname.slice(1)}`;
}

/** Address of the guide → full address, as it is cited and printed. */
export function absolute(address: string): string {
  return new URL(href(address), SITE_URL).href;
}

/** Page on GitHub where a file of the project is edited. */
export function editAddress(file: string): string {
  return `https://github.com/${REPOSITORY}/edit/main/${file}`;
}

/** Form on GitHub that reports an error in the page at `address`. */
export function reportAddress(address: string): string {
  return `https://github.com/${REPOSITORY}/issues/new?template=error-in-a-fact.yml&page=${address}`;
}
