import { expect, test } from 'vitest';
import { sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { generateUniformFollowers } from '../../../graph/index.ts';
import { openStream } from '../../../random/index.ts';
import type { CascadeRows } from '../../cascade-rows.ts';
import { completeConversation } from '../../conversation.ts';
import { simulateNetwork } from '../../network/index.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

const universe = 1000;
const model = { kind: 'share', visibility: 0.35, shareProbability: 0.07 } as const;
const parts = { timing: { delay: { law: 'exponential', halfLife: 1 }, horizonHours: 6 }, criticism: {} } as const;

/*
 * n = 100 in steps, and 8 × 8 on networks, each 8 on a graph of their own. A chi-square at α = 1e-5 catches a shift of about one
 * standard deviation.
 */
test.each([
  ['everybody in half an hour', 2000],
  ['everybody in seconds', 1_000_000],
])('complaints that come fast come among the sights: %s', (name, perHour) => {
  const complaints = { complaints: 0, perHour, hours: 3 };
  const conversation = completeConversation(parts, { complaints, isCriticalFromStart: false });
  const { visibility, shareProbability } = model;
  const cascade: ShareCascade = {
    universe,
    fans: 0,
    fanVisibility: 1,
    followers: 30,
    visibility,
    shareProbability,
    maxGenerations: 1000,
    conversation,
  };
  const ours = spreadPopulation(cascade, { rngSeed: name, first: 0, count: 100 });
  const theirs = Array.from({ length: 8 }, (_, i) => {
    const graph = generateUniformFollowers({ people: universe, followers: 30 }, openStream(name, i, 'graph'));
    const ensemble = { rngSeed: `${name} ${i}`, first: 0, count: 8 };
    return simulateNetwork(graph, complaints, model, ensemble, parts);
  });
  for (const numbersOf of [earnedReachOf, criticsOf])
    expect(numbersOf(ours)).toAgreeWithValues(theirs.flatMap((rows) => [...numbersOf(rows)]));
});

function earnedReachOf(rows: CascadeRows): Float64Array {
  return sumRounds(rows, rows.newReach).map((reach, i) => reach - rows.ownReach![i]);
}

function criticsOf(rows: CascadeRows): Float64Array {
  return sumRounds(rows, rows.critics!);
}
