import { compare, presets, type Scenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { howSure } from './certainty.ts';
import { lastRound, rowAt } from '../simulation/rounds.ts';

const few: Scenario = { ...presets.seedExample, experiment: { replicates: 60 } };
const alone: Scenario = { ...few, broadcast: null };

function below(scenario: Scenario, round?: number, counted?: number): string {
  const result = compare(scenario);
  const at = round ?? lastRound(result);
  const wanted = scenario.experiment?.replicates ?? 1000;
  return howSure(result, at, rowAt(result, at), { counted: counted ?? wanted, wanted });
}

describe('how sure a number is', () => {
  it('is said of all runs where all are the same, and the passing stays', () => {
    expect(below(few, 0)).toBe(
      'Mean of 60 runs; all of them reach 1,000 at the start. All of them pass the Super Bowl in the end.',
    );
    expect(below({ ...few, message: { fans: 1_000_000 } })).toBe(
      'Mean of 60 runs; all of them reach 295 million by then. All of them pass the Super Bowl in the end.',
    );
    expect(below({ ...alone, followers: 0 })).toBe('Mean of 60 runs; all of them reach 1,000 at the start.');
  });

  it('is a range where luck shows', () => {
    expect(below(few, 4)).toMatch(
      /^Mean of 60 runs; 9 in 10 of them reach \d+–\d+ million by then\. All of them pass/u,
    );
    expect(below({ ...few, message: { fans: 1 } })).toMatch(
      /; 9 in 10 of them reach 1 to 295 million by then\. [\d.]+/u,
    );
  });

  it('says that a few differ where both ends are the same', () => {
    const rarely = {
      ...alone,
      message: { fans: 1 },
      model: { shareProbability: 0.02 },
      experiment: { replicates: 500 },
    };
    expect(below(rarely)).toBe('Mean of 500 runs; at least 9 in 10 of them reach exactly 1 person by then.');
  });

  it('says how far the count is', () => {
    expect(below(few, 4, 22)).toMatch(/^Mean of the first 22 of 60 runs; /u);
  });

  it('does not speak of all where there is one run', () => {
    expect(below({ ...few, experiment: { replicates: 1 } }, 4)).toBe(
      'This is one run, which does not say what others would do. It passes the Super Bowl.',
    );
  });
});
