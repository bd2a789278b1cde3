const FORMATS = [
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
];

/** The same few days stand on all pages, and to format one takes longer than to find it. */
const formatted = new Map<string, string>();

function format(date: string): string {
  const parts = date.split('-').length;
  return FORMATS[parts - 1]?.format(new Date(`${date}${'-01'.repeat(3 - parts)}T00:00:00Z`)) ?? date;
}

/** `2025` → 2025, `2025-05` → May 2025, `2025-05-02` → 2 May 2025: the order that no reader can misread. */
export function formatDate(date: string): string {
  const known = formatted.get(date) ?? format(date);
  formatted.set(date, known);
  return known;
}
