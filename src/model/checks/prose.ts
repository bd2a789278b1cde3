import type { Draft } from '../guide.ts';
import type { Problem } from '../problem.ts';

/** Headings descend one level at a time from the page's title, and every image is the site's own and says what it shows. */
export function checkProse({ nodes }: Draft): Problem[] {
  const problems: Problem[] = [];
  for (const { file, prose } of nodes) {
    let above = 1;
    for (const { depth, line, text } of prose.headings) {
      if (depth === 1) {
        problems.push({
          code: 'heading-skipped',
          file,
          line,
          message: `"${text}" is a first-level heading; the title is the page's only one. Start at ##.`,
        });
      } else if (depth > above + 1) {
        problems.push({
          code: 'heading-skipped',
          file,
          line,
          message: `"${text}" jumps from level ${above} to ${depth}; write ${'#'.repeat(above + 1)}.`,
        });
      }
      // A heading reported as too high is meant one lower; what follows it is measured from there.
      above = Math.max(2, depth);
    }
    for (const { url, alt, line } of prose.images) {
      if (!/^\/(?!\/)/.test(url)) {
        problems.push({
          code: 'image-elsewhere',
          file,
          line,
          message: `the image ${url} is not one of the site's; put it into public/ and write its address from there, as in /curve.svg.`,
        });
      }
      if (alt.trim() === '') {
        problems.push({
          code: 'image-without-alt',
          file,
          line,
          message: `the image ${url} has no alternative text; say in the brackets what it shows.`,
        });
      }
    }
  }
  return problems;
}
