import type { FollowerLaw, Message, Model } from 'ripplecast';
import { type FollowerGraph, generateNetwork, meanOnwardFollowers } from 'ripplecast/graph';
import { meanCount, openStream } from 'ripplecast/random';
import { Dice, withThreeDigits } from './dice.ts';
import { drawGenerator, lawsAround } from './draw-generator.ts';
import { type Setting, settingOf } from './setting.ts';

/**
 * Settings at random, the same for the same seed: small universes and graphs, every level that has chance, every law, model and
 * option. A test fails if a key of scenarios is not varied that could change what a cascade does.
 */
export function drawSettings(seed: string, count: number): Setting[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const level = dice.deal('level', ['follow', 'mutual', 'network', 'network'] as const);
    const experiment: Experiment = { rngSeed: `${seed} ${index}`, maxGenerations: drawMaxGenerations(dice) };
    const setting = level === 'network' ? drawOnNetwork(dice, experiment) : drawPopulation(dice, level, experiment);
    return { ...setting, name: `${index} ${setting.name}` };
  });
}

interface Experiment {
  readonly rngSeed: string;
  readonly maxGenerations: number;
}

function drawMaxGenerations(dice: Dice): number {
  return dice.deal('rounds', ['all', 'all', 'all', 'few'] as const) === 'all' ? 1000 : dice.whole(0, 6);
}

function drawFans(dice: Dice, people: number): Message {
  const numbers = { one: 1, few: dice.whole(2, 10), many: Math.ceil(people * dice.between(0.05, 0.4)) };
  const fanVisibility = dice.deal('fanVisibility', ['all', 'some'] as const) === 'all' ? 1 : dice.probability();
  return { fans: numbers[dice.deal('fans', ['one', 'few', 'many'] as const)], fanVisibility };
}

/** Share probabilities with about `first` on the first exposure. */
function drawShareProbability(dice: Dice, first: number) {
  const curve = Array.from({ length: dice.whole(1, 12) }, () =>
    withThreeDigits(Math.min(1, first * dice.between(0, 1.5))),
  );
  const then = withThreeDigits(Math.min(1, first * dice.between(0, 0.5)));
  const forms = {
    number: first,
    curve: { byExposure: curve, then: 0 },
    curveThen: { byExposure: curve, then },
  } as const;
  return forms[dice.deal('shareProbability', ['number', 'curve', 'curveThen'] as const)];
}

/** A share model in which somebody early, of `onward` others, makes so many people share as the dice say. */
function drawShareModel(dice: Dice, onward: number): Extract<Model, { kind: 'share' }> {
  const visibility = dice.deal('visibility', ['all', 'some'] as const) === 'all' ? 1 : dice.probability();
  const reproduction = dice.scaled(0.4, 5);
  const first = withThreeDigits(Math.min(1, reproduction / Math.max(0.1, onward * visibility)));
  return { kind: 'share', visibility, shareProbability: drawShareProbability(dice, first) };
}

function drawPopulation(dice: Dice, ties: 'follow' | 'mutual', experiment: Experiment): Setting {
  const universe = Math.round(dice.scaled(50, 3000));
  const most = universe - 1;
  const largest = dice.deal(`crowd ${ties}`, ['few', 'few', 'few', 'many'] as const) === 'few' ? 40 : most;
  const mean = dice.scaled(2, Math.min(largest, ties === 'mutual' ? 100 : 1000, most));
  const law = dice.deal(`law ${ties}`, Object.keys(lawsAround) as (keyof typeof lawsAround)[]);
  const followers: FollowerLaw = lawsAround[law](dice, mean, most);
  const model = drawShareModel(dice, meanCount(followers));
  const message = drawFans(dice, universe);
  return settingOf(`ties ${ties}, ${law}`, { version: 1, universe, ties, followers, message, model, experiment });
}

function drawOnNetwork(dice: Dice, experiment: Experiment): Setting {
  const generator = drawGenerator(dice);
  const grown = generateNetwork(generator, openStream(experiment.rngSeed, 'graph', 'network'));
  const { model, ...handedIn } = drawNetworkModel(dice, grown);
  const seeds = (): Message => ({
    seeds: [...new Set(Array.from({ length: dice.whole(1, 5) }, () => dice.whole(0, grown.people - 1)))],
  });
  const message = dice.deal('start', ['fans', 'seeds'] as const) === 'fans' ? drawFans(dice, grown.people) : seeds();
  const name = `${generator.kind}, ${model.kind}`;
  const network = handedIn.graph === undefined ? { generator } : null;
  const scenario = { version: 1, level: 'network', universe: null, network, message, model, experiment } as const;
  return settingOf(name, scenario, handedIn);
}

type OnNetwork = Partial<Setting> & { readonly model: Model };

const withEdgeValues = (dice: Dice, graph: FollowerGraph, most: number): FollowerGraph => ({
  ...graph,
  visibility: Float32Array.from({ length: graph.edges }, () => dice.between(0, most)),
});

function drawNetworkModel(dice: Dice, graph: FollowerGraph): OnNetwork {
  const onward = Math.max(0.5, meanOnwardFollowers(graph) ?? 1);
  const reproduction = dice.scaled(0.6, 4);
  const probability = withThreeDigits(Math.min(1, reproduction / onward));
  const column = { column: 'value' } as const;
  const drawers: Readonly<Record<string, () => OnNetwork>> = {
    share: () => ({ model: drawShareModel(dice, onward) }),
    shareColumns: () => {
      const most = Math.min(1, 2 * probability);
      const forms = dice.deal('columns', ['edges', 'people', 'both'] as const);
      const model = drawShareModel(dice, onward);
      return {
        graph: forms === 'people' ? graph : withEdgeValues(dice, graph, 1),
        personValues:
          forms === 'edges' ? null : Float64Array.from({ length: graph.people }, () => dice.between(0, most)),
        model: {
          ...model,
          ...(forms === 'people' ? {} : { visibility: column }),
          ...(forms === 'edges' ? {} : { shareProbability: column }),
        },
      };
    },
    independentCascade: () => ({ model: { kind: 'independentCascade', edgeProbability: probability } }),
    edgeValues: () => ({
      graph: withEdgeValues(dice, graph, Math.min(1, 2 * probability)),
      model: { kind: 'independentCascade', edgeProbability: column },
    }),
    weightedCascade: () => ({ model: { kind: 'independentCascade', edgeProbability: 'weightedCascade' } }),
    trivalency: () => ({
      graph,
      drawsEdgeValues: true,
      model: { kind: 'independentCascade', edgeProbability: 'trivalency' },
    }),
    randomThreshold: () => ({ model: { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' } }),
    fixedThreshold: () => ({
      model: {
        kind: 'linearThreshold',
        weights: 'inverseInDegree',
        threshold:
          dice.deal('threshold', ['none', 'some', 'some'] as const) === 'none' ? 0 : dice.probability(0.05, 0.5),
      },
    }),
  };
  return drawers[dice.deal('model', ['share', ...Object.keys(drawers)])]();
}
