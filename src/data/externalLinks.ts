import type { Guide } from '../model/guide.ts';

/** How an address was confirmed: the text was read there, in part, or through another text; or a record's page was looked up. */
export type Confirmation = 'read' | 'read in part' | 'read through another text' | 'looked up';

/** An address outside of the guide. */
export interface ExternalLink {
  readonly url: string;
  /** The records that lead there, as `type:id`. */
  readonly records: readonly string[];
  /** Date on which it was last confirmed, YYYY-MM-DD: the latest of its records. */
  readonly confirmed: string;
  readonly how: Confirmation;
}

type Lead = Omit<ExternalLink, 'records'> & { readonly record: string };

const READ: Readonly<Record<'primary' | 'part' | 'secondary', Confirmation>> = {
  primary: 'read',
  part: 'read in part',
  secondary: 'read through another text',
};

function leads(guide: Guide): readonly Lead[] {
  const sources = guide.all('source').flatMap(({ key, doi, url, checked, read }): Lead[] => {
    const addresses = [...(doi === undefined ? [] : [`https://doi.org/${doi}`]), ...(url === undefined ? [] : [url])];
    return addresses.map((address) => ({ url: address, record: key, confirmed: checked, how: READ[read] }));
  });
  const pages = [...guide.all('credential'), ...guide.all('dataset')].map(({ key, page, reviewed }): Lead => ({
    url: page,
    record: key,
    confirmed: reviewed,
    how: 'looked up',
  }));
  return [...sources, ...pages];
}

/** Every address outside of the guide that a record leads to, each once, by the alphabet. */
export function externalLinks(guide: Guide): readonly ExternalLink[] {
  return Array.from(
    Map.groupBy(leads(guide), ({ url }) => url),
    ([url, group]): ExternalLink => {
      const [latest] = group.toSorted((a, b) => b.confirmed.localeCompare(a.confirmed));
      if (!latest) throw new Error(`No record leads to ${url}.`);
      return { url, records: group.map(({ record }) => record).sort(), confirmed: latest.confirmed, how: latest.how };
    },
  ).sort((a, b) => (a.url < b.url ? -1 : 1));
}
