import {
  baselineSeeds,
  baselinesFor,
  chooseSeedsSteps,
  expectedReachOfRandom,
  joinInfluenceAnswers,
  measureChoiceSteps,
  runInfluenceTask,
  type ChooseSeedsOptions,
  type InfluenceAnswer,
  type InfluenceModel,
  type InfluenceSteps,
  type SeedChoice,
} from 'ripplecast/influencers';
import type { FollowerGraph } from 'ripplecast/graph';
import { trivalencyProbabilities, weightedCascadeProbabilities } from 'ripplecast/network';
import { openStream } from 'ripplecast/random';
import type { ChoiceQuestion, ChoiceUpdate, PeopleChoice, SimpleRule } from './choice-messages.ts';
import type { StillWanted } from './simulate-in-shards.ts';

/** Probability with which bounds and ranges hold. */
const CONFIDENCE = 0.99;
/** How near the best a choice is to be, and of how many worlds it is made at most: more of them among few people, where that is quick. */
const effort = { few: { epsilon: 0.02, maxSets: 2 ** 16 }, many: { epsilon: 0.1, maxSets: 2 ** 15 } };
const FEW_PEOPLE = 300;

/** Simple rules to compare with; those that chance or the model's details decide are left out. */
const rules: readonly SimpleRule[] = ['followers', 'singleDiscount', 'pageRank', 'kCore', 'oneHopReach'];

/** Newer questions are heard of, and progress is told, after pieces that look at so many edges at most, and have so many sets at least. */
const EDGES_OF_A_PIECE = 4e6;
const FEWEST_SETS = 16;
/** Progress is told that often at most. */
const TELL_MILLISECONDS = 200;

/** Whether an answer is still wanted, and who is told of it. */
interface Asking {
  readonly stillWanted: StillWanted;
  readonly tell: (update: ChoiceUpdate) => void;
}

/** A choice with what it was made of, by which others are judged. */
interface Chosen {
  readonly graph: FollowerGraph;
  readonly options: ChooseSeedsOptions;
  readonly seeds: SeedChoice;
  readonly choice: PeopleChoice;
}

/** The last choice: other picks are judged by the same worlds. */
let last: Chosen | null = null;

/**
 * Chooses the people of a network who reach most, compares them with simple rules and with random people, then judges those whom the
 * reader has picked.
 */
export async function choosePeople(
  question: ChoiceQuestion,
  stillWanted: StillWanted,
  tell: (update: ChoiceUpdate) => void,
): Promise<void> {
  const { key, picks } = question;
  const found = last !== null && last.choice.key === key ? last : await choose(question, { stillWanted, tell });
  if (found === null) return;
  last = found;
  tell({ kind: 'choice', choice: found.choice });
  if (picks.length === 0) return;
  const { graph, options, seeds } = found;
  const judged = await drive(measureChoiceSteps(graph, options, seeds, [picks]), { stillWanted, tell });
  const [reach] = judged?.others ?? [];
  if (reach !== undefined) tell({ kind: 'picked', key, picks, reach });
}

/** The choice beside the others; null where it is not wanted any more. */
async function choose(question: ChoiceQuestion, asking: Asking): Promise<Chosen | null> {
  const { key, count, rngSeed } = question;
  const graph = graphOf(question);
  const model = modelOn(graph, question);
  const work = graph.people <= FEW_PEOPLE ? effort.few : effort.many;
  // Everyone who sees it counts, as everywhere on the page.
  const metric = 'reach';
  const options = { model, metric, count, rngSeed, confidence: CONFIDENCE, ...work } as const;
  const seeds = await drive(chooseSeedsSteps(graph, options), asking);
  if (seeds === null) return null;
  const fitting = baselinesFor(graph, { model, metric });
  const ruled = rules
    .filter((rule) => fitting.includes(rule))
    .map((rule) => ({ rule, seeds: baselineSeeds(graph, rule, { model, metric, count }) }));
  const lists = ruled.map((each) => each.seeds);
  const judged = (await drive(measureChoiceSteps(graph, options, seeds, lists), asking)) ?? null;
  if (judged === null) return null;
  const choice: PeopleChoice = {
    key,
    seeds: seeds.seeds,
    reach: seeds.spread,
    lowerBound: seeds.lowerBound,
    upperBoundOfBest: seeds.upperBoundOfBest,
    certifiedRatio: seeds.certifiedRatio,
    confidence: CONFIDENCE,
    randomPeopleForTheSame: seeds.randomPeopleForTheSame,
    reachOfRandom: expectedReachOfRandom(judged.measured, count),
    rules: ruled
      .map((each, at) => ({ ...each, reach: judged.others[at] ?? seeds.spread }))
      .sort((one, other) => other.reach.mean - one.reach.mean),
  };
  return { graph, options, seeds, choice };
}

/** What steps come to; null where that is not wanted any more. */
async function drive<Answer>(steps: InfluenceSteps<Answer>, { stillWanted, tell }: Asking): Promise<Answer | null> {
  let step = steps.next(null);
  let told = performance.now();
  while (step.done !== true) {
    const { influence, task, best } = step.value;
    const piece = Math.max(FEWEST_SETS, Math.ceil(EDGES_OF_A_PIECE / (influence.people + influence.edges)));
    const parts: InfluenceAnswer[] = [];
    for (let at = 0; at < task.range.count || at === 0; at += piece) {
      if (!(await stillWanted())) return null;
      const range = { ...task.range, first: task.range.first + at, count: Math.min(piece, task.range.count - at) };
      parts.push(runInfluenceTask(influence, { ...task, range }));
      if (performance.now() - told < TELL_MILLISECONDS) continue;
      told = performance.now();
      tell({ kind: 'choosing', certifiedRatio: best?.certifiedRatio ?? null });
    }
    step = steps.next(joinInfluenceAnswers(task, parts));
  }
  return step.value;
}

function graphOf({ graph: { people, offsets, followers } }: ChoiceQuestion): FollowerGraph {
  return {
    people,
    edges: followers.length,
    offsets: Uint32Array.from(offsets),
    followers: Uint32Array.from(followers),
    visibility: null,
  };
}

/** The model of a scenario, its rules for edges laid out on the network. */
function modelOn(graph: FollowerGraph, { model, rngSeed }: ChoiceQuestion): InfluenceModel {
  switch (model.kind) {
    case 'independentCascade': {
      const { kind, edgeProbability } = model;
      if (edgeProbability === 'weightedCascade') return { kind, edgeProbability: weightedCascadeProbabilities(graph) };
      if (edgeProbability === 'trivalency') {
        return { kind, edgeProbability: trivalencyProbabilities(graph, openStream(rngSeed, 'graph', 'trivalency')) };
      }
      return { kind, edgeProbability: edgeProbability as number };
    }
    case 'share':
    case 'linearThreshold':
      // What these models may have besides is refused by the page before, and by the core.
      return model as InfluenceModel;
  }
}
