import type { FollowerLaw, Message, Model } from 'ripplecast';
import { type FollowerGraph, generateNetwork, meanOnwardFollowers } from 'ripplecast/graph';
import { meanCount, openStream } from 'ripplecast/random';
import { Dice, withThreeDigits } from './dice.ts';
import { type ConversationKind, drawComplaints, drawConversation, drawKind } from './draw-conversation.ts';
import { withCampaign } from './draw-campaign.ts';
import { drawGenerator, lawsAround } from './draw-generator.ts';
import { type Setting, settingOf } from './setting.ts';

/**
 * Settings at random, the same for the same seed: small universes and graphs, every level that has chance, every law, model and
 * option. A test fails if a key of scenarios is not varied that could change what a cascade does.
 */
export function drawSettings(seed: string, count: number): Setting[] {
  const dice = new Dice(seed);
  return Array.from({ length: count }, (_, index) => {
    const experiment: Experiment = { rngSeed: `${seed} ${index}`, maxGenerations: drawMaxGenerations(dice) };
    const setting = index % 10 < PLAIN_OF_TEN ? drawPlain(dice, experiment) : drawWithConversation(dice, experiment);
    return { ...setting, name: `${index} ${setting.name}` };
  });
}

/** Of ten settings so many have rounds of praise; the others have hours, criticism, a desk. */
const PLAIN_OF_TEN = 7;

function drawPlain(dice: Dice, experiment: Experiment): Setting {
  const level = dice.deal('level', ['follow', 'mutual', 'network', 'network'] as const);
  return level === 'network' ? drawOnNetwork(dice, experiment) : drawPopulation(dice, level, experiment);
}

function drawWithConversation(dice: Dice, experiment: Experiment): Setting {
  const level = dice.deal('level in hours', ['few', 'many', 'network', 'network'] as const);
  const kind = drawKind(dice);
  const setting =
    level === 'network' ? drawOnNetwork(dice, experiment, kind) : drawCrowd(dice, level, kind, experiment);
  return { ...setting, name: `${setting.name}, ${kind}` };
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

/**
 * Share probabilities with about `first` on the first exposure.
 * @param inHours - Settings in hours without criticism are few: of these some have messages that differ, the others curves that go on.
 */
function drawShareProbability(dice: Dice, first: number, inHours: boolean) {
  const curve = Array.from({ length: dice.whole(1, 12) }, () =>
    withThreeDigits(Math.min(1, first * dice.between(0, 1.5))),
  );
  const then = withThreeDigits(Math.min(1, first * dice.between(0, 0.5)));
  const forms = {
    number: first,
    curve: { byExposure: curve, then: 0 },
    curveThen: { byExposure: curve, then },
    messages: { perMessage: { mean: first, concentration: withThreeDigits(dice.scaled(0.5, 500)) } },
  } as const;
  if (inHours) return forms[dice.deal('share in hours', ['messages', 'curveThen'] as const)];
  return forms[dice.deal('shareProbability', ['number', 'curve', 'curveThen', 'messages'] as const)];
}

/**
 * A share model in which somebody early, of `onward` others, makes so many people share as the dice say.
 * @param isOnce - Whether everyone decides on the first exposure, with one probability.
 */
function drawShareModel(
  dice: Dice,
  onward: number,
  isOnce: boolean = false,
  reproduction: number = dice.scaled(0.4, 5),
  inHours: boolean = false,
): Extract<Model, { kind: 'share' }> {
  const visibility = dice.deal('visibility', ['all', 'some'] as const) === 'all' ? 1 : dice.probability();
  const first = withThreeDigits(Math.min(1, reproduction / Math.max(0.1, onward * visibility)));
  return { kind: 'share', visibility, shareProbability: isOnce ? first : drawShareProbability(dice, first, inHours) };
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
  const scenario = { version: 1, universe, ties, followers, message, model, experiment } as const;
  return settingOf(`ties ${ties}, ${law}`, withCampaign(dice, universe, scenario));
}

/**
 * A conversation among few people, who are followed one by one, or among many, who are counted: these need few sharers, since
 * the oracle goes sight by sight.
 */
function drawCrowd(dice: Dice, size: 'few' | 'many', kind: ConversationKind, experiment: Experiment): Setting {
  const universe = Math.round(size === 'few' ? dice.scaled(40, 600) : dice.scaled(5000, 50_000));
  const law = dice.deal(`law ${size}`, Object.keys(lawsAround) as (keyof typeof lawsAround)[]);
  const followers: FollowerLaw = lawsAround[law](dice, dice.scaled(2, 30), universe - 1);
  const reproduction = size === 'few' ? dice.scaled(0.4, 4) : dice.scaled(0.2, 0.5);
  const model = drawShareModel(dice, meanCount(followers), kind !== 'hours', reproduction, kind === 'hours');
  const fans: Message = size === 'few' ? drawFans(dice, universe) : drawFans(dice, 1000);
  const conversation = drawConversation(dice, kind, size === 'few' ? 2.5 : 1.5);
  const message = kind === 'hours' ? fans : drawComplaints(dice, fans, conversation.timing !== undefined);
  const scenario = { version: 1, universe, ties: 'follow', followers, message, model, experiment } as const;
  return settingOf(`${size} people, ${law}`, { ...scenario, ...conversation });
}

function drawOnNetwork(dice: Dice, experiment: Experiment, kind: ConversationKind | null = null): Setting {
  const generator = drawGenerator(dice);
  const grown = generateNetwork(generator, openStream(experiment.rngSeed, 'graph', 'network'));
  const { model, ...handedIn } = drawNetworkModel(dice, grown, kind !== null && kind !== 'hours');
  const seeds = (): Message => ({
    seeds: [...new Set(Array.from({ length: dice.whole(1, 5) }, () => dice.whole(0, grown.people - 1)))],
  });
  const start = dice.deal('start', ['fans', 'seeds'] as const) === 'fans' ? drawFans(dice, grown.people) : seeds();
  const conversation = kind === null ? {} : drawConversation(dice, kind);
  const hasCriticism = conversation.criticism !== undefined;
  const message = hasCriticism ? drawComplaints(dice, start, conversation.timing !== undefined) : start;
  const name = `${generator.kind}, ${model.kind}`;
  const network = handedIn.graph === undefined ? { generator, ...drawTies(dice, grown) } : null;
  const scenario = { version: 1, level: 'network', universe: null, network, message, model, experiment } as const;
  const started = kind === null ? withCampaign(dice, grown.people, scenario) : scenario;
  return settingOf(name, { ...started, ...conversation }, handedIn);
}

type Pair = readonly [number, number];

/** Ties of a graph that are cut and new ones, so many that they matter; in some settings, and none that would leave nobody tied. */
function drawTies(dice: Dice, { people, offsets, followers }: FollowerGraph): { cut?: Pair[]; tie?: Pair[] } {
  const followersOf = (person: number): Uint32Array => followers.subarray(offsets[person], offsets[person + 1]);
  const areTied = ([a, b]: Pair): boolean => followersOf(a).includes(b) || followersOf(b).includes(a);
  const many = Math.ceil(people / 10);
  const once = (pairs: readonly Pair[]): Pair[] => [
    ...new Map(pairs.map((pair) => [pair.toSorted((a, b) => a - b).join(), pair])).values(),
  ];
  const drawCut = (): Pair[] => {
    const drawn = Array.from({ length: many }, (): Pair => {
      const person = dice.whole(0, people - 1);
      const own = followersOf(person);
      return own.length === 0 ? [person, person] : [person, own[dice.whole(0, own.length - 1)]];
    });
    return once(drawn.filter(([a, b]) => a !== b));
  };
  const drawTie = (): Pair[] => {
    const drawn = Array.from({ length: many }, (): Pair => [dice.whole(0, people - 1), dice.whole(0, people - 1)]);
    return once(drawn.filter((pair) => pair[0] !== pair[1] && !areTied(pair)));
  };
  const changes = dice.deal('ties', ['none', 'none', 'cut', 'tie', 'both'] as const);
  const cut = changes === 'cut' || changes === 'both' ? drawCut() : [];
  const tie = changes === 'tie' || changes === 'both' ? drawTie() : [];
  return { ...(cut.length > 0 && { cut }), ...(tie.length > 0 && { tie }) };
}

type OnNetwork = Partial<Setting> & { readonly model: Model };

const withEdgeValues = (dice: Dice, graph: FollowerGraph, most: number): FollowerGraph => ({
  ...graph,
  visibility: Float32Array.from({ length: graph.edges }, () => dice.between(0, most)),
});

/** @param isOnce - Whether everyone must decide on the first exposure, with one probability. */
function drawNetworkModel(dice: Dice, graph: FollowerGraph, isOnce: boolean): OnNetwork {
  const onward = Math.max(0.5, meanOnwardFollowers(graph) ?? 1);
  const reproduction = dice.scaled(0.6, 4);
  const probability = withThreeDigits(Math.min(1, reproduction / onward));
  const column = { column: 'value' } as const;
  const drawers: Readonly<Record<string, () => OnNetwork>> = {
    share: () => ({ model: drawShareModel(dice, onward, isOnce) }),
    shareColumns: () => {
      const most = Math.min(1, 2 * probability);
      const forms = dice.deal('columns', ['edges', 'people', 'both'] as const);
      const model = drawShareModel(dice, onward, isOnce);
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
  const names = Object.keys(drawers).filter((name) => !isOnce || !name.endsWith('Threshold'));
  return drawers[dice.deal(isOnce ? 'model with criticism' : 'model', ['share', ...names])]();
}
