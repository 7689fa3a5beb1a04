import { presets } from 'ripplecast';
import { comparePlans } from 'ripplecast/experiment';
import { resolveScenario, type CompleteScenario, type Scenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { sentencesOfPair, type PairSentences } from './plan-sentences.ts';

const oneFan = (changes: Partial<Scenario> = {}): CompleteScenario =>
  resolveScenario({ ...presets.oneFan, ...changes });

function said(...scenarios: readonly CompleteScenario[]): PairSentences {
  const result = comparePlans(scenarios.map((scenario) => ({ name: '', scenario })));
  const [difference] = result.differences;
  if (difference === undefined) throw new Error('two plans differ');
  return sentencesOfPair(result, difference);
}

describe('what two plans differ by', () => {
  it('is said with its range and the runs', () => {
    const { headline, sure, others } = said(oneFan(), oneFan({ message: { fans: 3, fanVisibility: 1 } }));
    expect(headline).toBe('B reaches 48 million more people than A, on average.');
    expect(sure).toEqual([
      '95 % sure: between 41.3 and 54.8 million people more.',
      'More people: B in 9 runs in 10, A in no run; in the others both reach the same.',
    ]);
    expect(others[0]).toMatch(/^1,000 people cost \$1\.00 less with B than with A \(\$0\.73 to \$1\.26\)\.$/u);
  });

  it('turns round where the first plan reaches more', () => {
    const { headline, sure } = said(oneFan({ message: { fans: 3, fanVisibility: 1 } }), oneFan());
    expect(headline).toBe('B reaches 48 million fewer people than A, on average.');
    expect(sure[0]).toBe('95 % sure: between 41.3 and 54.8 million people fewer.');
  });

  it('says to within what it is sure where both ends read alike', () => {
    const measured = resolveScenario({ ...presets.measured2012 });
    const claim = resolveScenario({ ...presets.seedExample });
    const { headline, sure } = said(claim, measured);
    expect(headline).toBe('B reaches 294 million fewer people than A, on average.');
    expect(sure[0]).toMatch(/^95 % sure to within \d+ people\.$/u);
  });

  it('says how much sooner in rounds, and on a clock in its spans', () => {
    const claim = (fans: number, more: Partial<Scenario> = {}): CompleteScenario =>
      resolveScenario({ ...presets.seedExample, level: 'arithmetic', message: { fans, fanVisibility: 1 }, ...more });
    expect(said(claim(100), claim(1000)).others.at(-1)).toMatch(/ 1 round sooner than A, where both do\.$/u);
    const timed = (visibility: number): CompleteScenario =>
      resolveScenario({
        ...presets.measured2012,
        model: { kind: 'share', visibility, shareProbability: 0.00288 },
        timing: {},
        experiment: { replicates: 100 },
      });
    expect(said(timed(0.35), timed(0.7)).others.at(-1)).toMatch(/^B reaches .* \d+ minutes sooner than A/u);
  });

  it('says that it may be chance, or that nobody knows, or that there is no luck', () => {
    const few = { experiment: { replicates: 30, rngSeed: 'few' } };
    const more = { ...few, model: { kind: 'share', visibility: 1, shareProbability: 0.11 } } as const;
    const { headline: ofFew, sure: ofFewSure } = said(oneFan(few), oneFan(more));
    expect([ofFew, ...ofFewSure].join(' ')).toMatch(/Too few runs|in every run/u);
    const none = { level: 'meanField' } as const;
    const { headline, sure } = said(oneFan(none), oneFan({ ...none, message: { fans: 3 } }));
    expect(headline).toMatch(/^B reaches .* than A\.$|same number/u);
    expect(sure).toEqual(['Computed without luck, so there is no range.']);
    const same = said(oneFan(), oneFan());
    expect(same).toEqual({
      headline: 'A and B reach the same number of people in every run.',
      sure: [],
      others: ['1,000 people cost the same with both.'],
    });
    const seen = (fanVisibility: number): CompleteScenario =>
      resolveScenario({
        ...presets.measured2012,
        message: { fans: 1000, fanVisibility },
      });
    expect(said(seen(0.16), seen(0.1603)).sure[0]).toMatch(/^This may be chance: the 95 % range goes from /u);
  });
});
