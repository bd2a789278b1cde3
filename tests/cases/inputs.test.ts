import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caseInputs } from '../fixtures/cases/inputs.ts';
import { REFERENCE } from '../support/cases.ts';

test('the stored reference was computed from the data that the cases have now', () => {
  const now = createHash('sha256').update(JSON.stringify(caseInputs())).digest('hex');
  expect(REFERENCE.inputs, 'Run the command at the top of tests/fixtures/cases/reference.py again.').toBe(now);
});
