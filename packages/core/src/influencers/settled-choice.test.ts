import { describe, expect, it } from 'vitest';
import { karateClub } from '../graph/index.ts';
import { certify } from './certify.ts';
import { chooseSeeds } from './choose-seeds.ts';

const { graph } = karateClub();
const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;

describe('a choice that is certified', () => {
  it('goes on until there are as many sets as measure its spread', () => {
    const { sets, reason } = chooseSeeds(graph, { model, count: 5 });
    expect(reason).toBe('certified');
    expect(sets.choose).toBe(sets.measure);
  });

  it('is certified where the limit of sets ends it before it is settled', () => {
    const settled = chooseSeeds(graph, { model, count: 5 });
    const maxSets = settled.sets.choose / 2;
    const limited = chooseSeeds(graph, { model, count: 5, maxSets });
    expect(limited.sets.choose).toBeLessThanOrEqual(maxSets);
    expect(limited.reason).toBe('certified');
    expect(chooseSeeds(graph, { model, count: 5, maxSets: 300 }).reason).toBe('sampleBudget');
  });

  it('is not waited for by a list that is judged', () => {
    const { sets } = certify(graph, [33, 0, 32, 1, 24], { model });
    expect(sets.judge).toBeLessThan(sets.measure);
  });
});
