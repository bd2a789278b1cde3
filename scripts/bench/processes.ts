import { readdir, readFile } from 'node:fs/promises';

/** `/proc` as Linux has it; elsewhere nothing is measured and every function gives `undefined`. */
const PROC = '/proc';
/** Clock ticks a second in `/proc`, the same on every Linux. */
const TICKS = 100;

async function readStatus(pid: string): Promise<{ readonly parent: string; readonly bytes: number } | undefined> {
  try {
    const status = await readFile(`${PROC}/${pid}/status`, 'utf8');
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1] ?? '';
    return { parent, bytes: 1024 * Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

/** Resident memory of process `root` and all that descend from it, in bytes. What they share is counted for each. */
export async function treeMemory(root: number): Promise<number | undefined> {
  const pids = await readdir(PROC).catch(() => undefined);
  if (!pids) return undefined;
  const children = new Map<string, string[]>();
  const bytes = new Map<string, number>();
  for (const pid of pids.filter((name) => /^\d+$/.test(name))) {
    const status = await readStatus(pid);
    if (!status) continue;
    bytes.set(pid, status.bytes);
    children.set(status.parent, [...(children.get(status.parent) ?? []), pid]);
  }
  const sum = (pid: string): number => (children.get(pid) ?? []).reduce((total, child) => total + sum(child), bytes.get(pid) ?? 0);
  return sum(String(root));
}

/** Processor time of all ended descendants of this process, in seconds. */
export async function childrenTime(): Promise<number | undefined> {
  const stat = await readFile(`${PROC}/self/stat`, 'utf8').catch(() => undefined);
  // The second field is the program's name in parentheses and may hold spaces; cutime and cstime are fields 16 and 17.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS;
}
