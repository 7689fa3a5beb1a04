import { growNetwork, prepareScenario, reduceShards, simulateShard } from 'ripplecast/experiment';
import { ShardSimulator } from 'ripplecast/pool';
import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { ResultMaker } from './result-maker.ts';

test('a result of a search starts with whom the scenario of the search has chosen', () => {
  const network = growNetwork(presets.whomToAsk);
  const base = prepareScenario(presets.whomToAsk, { network });
  const model = { kind: 'share', visibility: 0.5, shareProbability: 1 } as const;
  const alone = prepareScenario({ ...presets.whomToAsk, model }, { network });
  expect(alone.chosen?.seeds, 'the other model chooses others').not.toEqual(base.chosen?.seeds);
  const experiment = { ...presets.whomToAsk.experiment, replicates: 20 };
  const varied = base.vary({ ...base.scenario, model, experiment });
  const shards = [simulateShard(varied, { first: 0, count: 20 })];
  const { graph, ids, shareProbabilities, prices, personWeights } = network;
  const maker = new ResultMaker(new ShardSimulator(() => 0));
  const answer = maker.makeResult({
    scenario: varied.scenario,
    shards,
    choice: varied.layout!.choice,
    broadcast: false,
    digest: undefined,
    network: { graph, ids, shareProbabilities, prices, personWeights },
  });
  if ('failed' in answer) return expect.unreachable(JSON.stringify(answer.failed));
  expect(answer.result).toEqual(reduceShards(varied, shards, { broadcast: false }));
  expect(answer.result.provenance.chosen).toEqual(base.chosen);
});
