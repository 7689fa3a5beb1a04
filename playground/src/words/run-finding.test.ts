import { compare, presets, toDocument } from 'ripplecast';
import { expect, it } from 'vitest';
import { runFinding } from './run-finding.ts';

const runs = { counted: 1000, wanted: 1000 };
const result = toDocument(compare({ ...presets.seedExample, level: 'meanField' }));
const reaching = (...millions: readonly number[]): { reach: number[]; byCriticism: number[] } => ({
  reach: millions.map((each) => each * 1e6),
  byCriticism: [],
});

it('a run passes the buy in its own round, or ends below it', () => {
  expect(runFinding(result, reaching(0.001, 1, 30, 200), 12, runs)).toBe(
    'Run 13 of 1,000 passes the Super Bowl in round 3',
  );
  expect(runFinding(result, reaching(0.001, 2, 3), 0, runs)).toBe('Run 1 of 1,000 ends at 3 million people');
  const alone = toDocument(compare({ ...presets.seedExample, level: 'meanField', broadcast: null }));
  expect(runFinding(alone, reaching(0.001, 200), 0, runs)).toBe('Run 1 of 1,000 ends at 200 million people');
});
