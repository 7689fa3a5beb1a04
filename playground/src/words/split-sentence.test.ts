import { compare, presets, type Scenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import { splitInShort, splitOf, splitSentence } from './split-sentence.ts';

const one = { ...presets.oneFan, experiment: { ...presets.oneFan.experiment, replicates: 400 } };
const said = (change: Partial<Scenario>): string | null => splitSentence(compare({ ...one, ...change }));

describe('runs that split in two', () => {
  it('are told with how often nobody shares, and what the others reach', () => {
    expect(splitInShort(compare(presets.oneFan))).toBe('9 times in 10 nobody shares');
    expect(said({ message: { fans: 5 } })).toBe(
      '3 times in 5 nobody shares and it ends with those 5 fans. Otherwise it reaches everyone.',
    );
    expect(said({ message: { fans: 20 } })).toMatch(
      /^\d+ times in \d+ it reaches everyone\. .+ nobody shares and it ends with those 20 fans\.$/u,
    );
    expect(said({ model: { shareProbability: 0.5 } })).toBe(
      'Half of the time nobody shares and it ends with that one fan. The other half it reaches everyone.',
    );
    expect(said({ message: { fans: 2, fanVisibility: 0.5 } })).toContain('ends with the fans who see it');
    expect(said({ universe: 1000, followers: 4, model: { shareProbability: 0.5 }, broadcast: null })).toMatch(
      /it reaches \d+ people on average\.$/u,
    );
  });

  it('are none where all go one way, without luck, and of one run', () => {
    expect(splitOf(compare({ ...presets.seedExample, experiment: one.experiment }))).toBeNull();
    expect(splitOf(compare({ ...one, level: 'meanField' }))).toBeNull();
    expect(splitOf(compare({ ...one, model: { shareProbability: 0.001 } }))).toBeNull();
    expect(splitOf(compare({ ...one, experiment: { replicates: 1 } }))).toBeNull();
    expect(splitInShort(compare({ ...one, level: 'meanField' }))).toBeNull();
  });
});
