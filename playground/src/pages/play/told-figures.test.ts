import { readPlaygroundMessage, withVersion } from '@ripplecast/elements';
import { compare, decodeScenarioLink, presets, toDocument } from 'ripplecast';
import { expect, test } from 'vitest';
import { toldFigures } from './told-figures.ts';

test('a page around it is told what the result says, in a form that it can read', () => {
  const result = compare({ ...presets.seedExample, followers: 150 });
  const figures = toldFigures(toDocument(result));
  expect(figures).toEqual({
    link: 'v=2&followers=150',
    runs: 1000,
    reach: result.cascade.reach.mean,
    reachRange: [result.cascade.reach.p05, result.cascade.reach.p95],
    broadcastReach: 111_041_000,
    costPerThousandReached: result.cascade.costPerThousandReached,
    broadcastCostPerThousandReached: result.broadcast?.costPerThousandReached,
    currency: 'USD',
  });
  expect(decodeScenarioLink(figures.link)).toEqual({ scenario: result.provenance.scenario, notes: [] });
  expect(readPlaygroundMessage(withVersion({ kind: 'result', figures }))).toEqual({ kind: 'result', figures });
});

test('nothing is told of chance, a buy or a cost that is not there', () => {
  const alone = { ...presets.seedExample, level: 'meanField', cost: null, broadcast: null } as const;
  expect(toldFigures(toDocument(compare(alone)))).toMatchObject({
    reachRange: null,
    broadcastReach: null,
    costPerThousandReached: null,
    broadcastCostPerThousandReached: null,
  });
});
