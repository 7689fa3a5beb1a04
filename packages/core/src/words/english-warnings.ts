import { englishTime } from './english-time.ts';
import { type Numbers, plainNumbers } from './numbers.ts';
import type { WarningWords } from './words.ts';

/** The warnings in English. */
export function englishWarnings(numbers: Numbers): WarningWords {
  const { exact, number, percent } = numbers;
  const { hours } = englishTime(numbers);
  /** What is told of so many runs; of the cascade itself, where there is no chance. */
  const some = (count: number, runs: number | null): string =>
    runs === null ? 'The cascade' : `${exact(count)} of ${exact(runs)} runs`;
  return {
    exceedsUniverse({ reach, universe, endHours }) {
      const end = endHours === null ? '' : ` It stops there, after ${hours(endHours)}.`;
      return `The arithmetic reaches ${exact(reach)} people where there are ${exact(universe)}: it counts friends who overlap again and again.${end} Level "population" or "meanField" counts each person once.`;
    },
    truncated(facts) {
      const { truncated, replicates } = facts;
      const cascades = some(truncated, replicates);
      if ('horizonHours' in facts)
        return `${cascades} had sights to come after ${hours(facts.horizonHours)}, the horizon: what they would add is left out.`;
      return `${cascades} ${replicates === null ? 'was' : 'were'} still spreading after round ${facts.maxGenerations}, the last that maxGenerations allows: what later rounds would add is left out.`;
    },
    timelineCut: ({ cut, replicates, rows, hours: end }) =>
      `${some(cut, replicates)} went on after ${hours(end)}, where the timeline ends with its row ${exact(rows)}: what comes later is in the totals and in no row.`,
    hidingUnmeasured: () =>
      'Criticism is hidden. People who notice that may trust the brand less and criticise more; nobody has measured by how much, and no number here knows of it.',
    answersSpread: ({ netEffect }) =>
      `With this effect and publicity an answer makes more people pass criticism on than it holds back (net effect ${number(netEffect)}): the more is answered, the further criticism travels.`,
    luckHidden: ({ level, firstSharers }) =>
      `Level "${level}" uses expected values (here ${number(firstSharers)} first sharers). Real cascades often start with none; level "population" shows how often.`,
    messagesDiffer: ({ level, mean }) =>
      `Messages differ here, and level "${level}" gives all of them the mean share probability of ${percent(mean)}. Levels "population" and "network" draw one for each message.`,
    noCost: () => 'No cost was given for the cascade, so its cost, its CPM and every ratio of costs are null.',
    noCostOfPaidSeeds: () =>
      'No cost was given for paid seeds (cost.perPaidSeed), so they are counted as free, and every cost of the cascade is too low.',
    choiceEnded: () =>
      'The search was ended early: bounds and spread are those of the best choice by then, and what would have been measured after it is left out.',
    seedsAddNobody: ({ seeds, idle }) =>
      `${exact(idle)} of the ${exact(seeds)} people ${idle === 1 ? 'adds' : 'add'} nobody whom the others do not reach in every sampled world: anybody else would do in their place.`,
    noBroadcast: () => 'There is no broadcast to compare with, so broadcast and comparison are null.',
    buyUniverseUnknown: ({ universe }) =>
      `The source of the buy does not say among how many people its audience was measured; its percentages assume ${exact(universe)} people.`,
    buyUniverseDiffers: ({ universe, measuredFrom }) =>
      `The buy's audience was measured among ${exact(measuredFrom)} people, the scenario's universe is ${exact(universe)}: percentages and reach points are those of the scenario's universe.`,
    basisDiffers(facts) {
      const whom =
        'plans' in facts
          ? `The plans count different people (${facts.plans.join('; ')})`
          : `The universe counts ${facts.universe}, the buy's audience ${facts.buy}`;
      return `${whom}: percentages and costs per person of the one are not those of the other.`;
    },
    nothingVaried: ({ replicates, reach, probability }) =>
      `All ${exact(replicates)} runs, the most allowed, reached ${exact(reach)}. That leaves open what else may happen with a probability of up to ${percent(probability)}, which the mean and its standard error know nothing of.`,
    rarelyVaried: ({ runs, replicates, people, isAbove, probability }) =>
      `${runs === 0 ? 'None' : `Only ${exact(runs)}`} of ${exact(replicates)} runs, the most allowed, reached ${isAbove ? 'more than' : 'at most'} ${number(people)} people. The probability of that may be up to ${percent(probability)}, and with so few such runs the mean and its standard error may be far off.`,
    variedByFew: ({ runs, replicates }) =>
      `Of ${exact(replicates)} runs, the most allowed, some ${number(runs)} decide how much the reach varies. With so few the mean and its standard error may be far off.`,
    standardErrorNotReached: ({ wanted, reached, replicates }) =>
      `The standard error of the mean reach ${reached === null ? 'has no value' : `is ${number(reached)}`} after ${exact(replicates)} ${replicates === 1 ? 'run' : 'runs'}, the most allowed; ${number(wanted)} was asked for.`,
  };
}

/** The warnings as documents have them. */
export const plainWarnings: WarningWords = /* @__PURE__ */ englishWarnings(plainNumbers);
