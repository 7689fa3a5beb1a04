import { expect, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

test('the verdict on a desk that answers names critics, whom it changes most', async () => {
  const args = ['answers-in-half-a-year', '--no-bands', '--replicates', '5'];
  const { code, stdout } = await runRipplecast(['campaign', ...args]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n\nAnswers help: critics −\d+ %, goodwill /u);
});
