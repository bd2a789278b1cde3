import { parentPort, workerData } from 'node:worker_threads';
import type { CslItem } from '../../model/csl.ts';
import { formatted } from './format.ts';

/* A thread of its own: it formats what it is given, answers once and ends. */
const items = workerData as readonly CslItem[];
parentPort?.postMessage(formatted(items));
