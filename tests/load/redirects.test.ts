import { describe, expect, it } from 'vitest';
import { readRedirects } from '../../src/load/redirects.ts';

function read(text: string): ReturnType<typeof readRedirects> {
  return readRedirects(new TextEncoder().encode(text));
}

describe('the list of redirects', () => {
  it('is read with the line of each', () => {
    expect(read('# Moved\n/regulation/fda/: /regulation/united-states-devices/\n/stats/: /skills/statistics/#levels\n')).toEqual({
      redirects: [
        { from: '/regulation/fda/', to: '/regulation/united-states-devices/', file: 'content/redirects.yaml', line: 2 },
        { from: '/stats/', to: '/skills/statistics/#levels', file: 'content/redirects.yaml', line: 3 },
      ],
      problems: [],
    });
  });

  it('may be empty', () => {
    expect(read('{}\n')).toEqual({ redirects: [], problems: [] });
  });

  it.for(['/stats: /skills/statistics/', 'stats/: /skills/statistics/', '/stats/: [/skills/]', '/stats/:'])(
    'refuses "%s" and keeps the rest',
    (line) => {
      const { redirects, problems } = read(`/a/: /b/\n${line}\n`);
      expect(redirects.map(({ from }) => from)).toEqual(['/a/']);
      expect(problems.map(({ code, line: at }) => [code, at])).toEqual([['invalid-field', 2]]);
    },
  );

  it('is refused where it cannot be read', () => {
    expect(read('/a/: b: c').problems.map(({ code }) => code)).toEqual(['broken-yaml']);
    expect(read('\uFEFF{}').problems.map(({ code }) => code)).toEqual(['wrong-encoding']);
  });
});
