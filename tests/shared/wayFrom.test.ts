import { expect, test } from 'vitest';
import { wayFrom } from '../../src/shared/wayFrom.ts';

test.each([
  ['/code-and-care/', '/skills/sql/#level-working', '/code-and-care/skills/sql/#level-working'],
  ['../../index.html', '/skills/sql/#level-working', '../../skills/sql/index.html#level-working'],
  ['../../index.html', '/', '../../index.html'],
  ['/', '/tools/bridge/?from=nurse', '/tools/bridge/?from=nurse'],
])('from %s to %s leads %s', (home, address, way) => {
  expect(wayFrom(home)(address)).toBe(way);
});
