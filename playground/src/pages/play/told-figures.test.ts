import { readPlaygroundMessage, withVersion } from '@ripplecast/elements';
import { compare, decodeScenarioLink, presets, toDocument } from 'ripplecast';
import { lawOfCounts } from 'ripplecast/random';
import { expect, test } from 'vitest';
import type { OwnFollowers } from '../../own-data/own-file.ts';
import { keepOwnFile } from '../../state/own-files.ts';
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
  if (figures === null) throw new Error('figures must be told; got null');
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

test('nothing is told of a file of the reader, also after another one took its place', () => {
  const law = lawOfCounts([10, 20, 30]);
  keepOwnFile({ law, facts: { kind: 'followers', name: 'fans.csv' } } as unknown as OwnFollowers);
  keepOwnFile(null);
  const own = toDocument(compare({ ...presets.seedExample, level: 'meanField', followers: law }));
  expect(toldFigures(own)).toBeNull();
});
