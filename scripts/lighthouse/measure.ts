import lighthouse from 'lighthouse';
import { z } from 'zod';

/** Lighthouse's four scores, from 0 to 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What one run finds. Times in milliseconds. */
export interface Run {
  readonly scores: Readonly<Record<Category, number>>;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** Of the main thread, on a processor slowed four times; 0 where no task takes 50 ms. */
  readonly longestTask: number;
  /** Audits that cost a category points, with what Lighthouse says of them. */
  readonly failed: readonly string[];
}

const longTasks = z.object({ items: z.array(z.object({ duration: z.number() })) });

/** Runs Lighthouse as for a telephone against `url`, in the Chromium that listens on `port`. */
export async function runLighthouse(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { audits, categories } = result.lhr;
  const numberOf = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const tasks = longTasks.safeParse(audits['long-tasks']?.details);
  const counted = new Set(
    CATEGORIES.flatMap((id) => categories[id]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id: audit }) => audit) ?? []),
  );
  return {
    scores: Object.fromEntries(CATEGORIES.map((id) => [id, Math.round(100 * (categories[id]?.score ?? 0))])) as Run['scores'],
    largestPaint: numberOf('largest-contentful-paint'),
    layoutShift: numberOf('cumulative-layout-shift'),
    longestTask: tasks.success ? Math.max(0, ...tasks.data.items.map(({ duration }) => duration)) : 0,
    failed: Object.values(audits)
      .filter(({ id, score }) => counted.has(id) && score !== null && score < 1)
      .map(({ id, title, displayValue }) => `${id}: ${title}${displayValue === undefined ? '' : ` (${displayValue})`}`),
  };
}
