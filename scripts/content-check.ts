import { loadContent } from '../src/load/guide.ts';
import { formatProblem } from '../src/model/problem.ts';

/** Prints every problem in `content/`, one a line; fails if there is any. */
const { guide, problems } = await loadContent(process.cwd());
for (const problem of problems) console.error(formatProblem(problem));
console.log(`${guide.nodes.size} records read, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
