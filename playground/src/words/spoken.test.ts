import { compare, presets, type Scenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import type { SingleRun } from '../simulation/messages.ts';
import { reachedByRound, spokenRound, verdictInShort, type MomentFacts } from './spoken.ts';

const few = { ...presets.seedExample.experiment, replicates: 50 };

function factsOf(scenario: Scenario, round: number, single: SingleRun | null = null): MomentFacts {
  const result = compare(scenario);
  const { replicates } = result.provenance.scenario.experiment;
  const runs = { counted: replicates, wanted: replicates };
  return { result, round, runs, voice: single === null ? 'average' : 'run', run: 11, single };
}

describe('one sentence a round', () => {
  const example = { ...presets.seedExample, experiment: few };

  it('says how many people are reached, and when they are more than the broadcast', () => {
    expect(spokenRound(factsOf({ ...example, level: 'meanField' }, 1))).toBe('Round 1: 31,000 people reached.');
    expect(spokenRound(factsOf(example, 4))).toMatch(
      /^Round 4: \d+ million people reached on average, more than the Super Bowl\.$/u,
    );
    expect(reachedByRound(factsOf({ ...example, level: 'meanField' }, 4))).toBe('Round 4: 275 million people');
    expect(verdictInShort(factsOf({ ...example, level: 'meanField' }, 4))).toBe(
      'Round 4: 275 million people, 2.5 times the 2011 Super Bowl',
    );
  });

  it('is of one run where the page speaks of one', () => {
    const single = { reach: [1, 301, 9301], byCriticism: [] };
    const facts = factsOf({ ...presets.oneFan, experiment: few }, 1, single);
    expect(spokenRound(facts)).toBe('Run 12 of 50, round 1: 301 people reached.');
    expect(verdictInShort(facts)).toBe('Run 12 of 50, round 1: 301 people, 1 in 370,000 of the Super Bowl audience');
  });

  it('tells how runs split in two', () => {
    const facts = factsOf(presets.oneFan, 3);
    expect(spokenRound(facts)).toMatch(/^Round 3: .+ people reached on average; 9 times in 10 nobody shares\.$/u);
    expect(verdictInShort(facts)).toBe('9 times in 10 nobody shares');
  });

  it('has no broadcast where there is none, and no comparison of nobody', () => {
    const alone = { ...example, level: 'meanField', broadcast: null } as const;
    expect(verdictInShort(factsOf(alone, 1))).toBe('Round 1: 31,000 people');
    expect(verdictInShort(factsOf({ ...example, message: { fans: 0 }, level: 'meanField' }, 0))).toBe(
      'Round 0: 0 people',
    );
  });
});
