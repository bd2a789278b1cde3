import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the build that tests read is written. */
export const DIST = join(ROOT, 'dist');
