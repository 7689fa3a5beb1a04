import { type Numbers, plainNumbers } from './numbers.ts';
import type { WarningWords } from './words.ts';

/** The warnings in English. */
export function englishWarnings({ exact, number, percent }: Numbers): WarningWords {
  return {
    exceedsUniverse: ({ reach, universe }) =>
      `The arithmetic reaches ${exact(reach)} people where there are ${exact(universe)}: it counts friends who overlap again and again. Level "population" or "meanField" counts each person once.`,
    truncated: ({ truncated, replicates, maxGenerations }) =>
      `${replicates === null ? 'The cascade was' : `${exact(truncated)} of ${exact(replicates)} runs were`} still spreading after round ${maxGenerations}, the last that maxGenerations allows: what later rounds would add is left out.`,
    luckHidden: ({ level, firstSharers }) =>
      `Level "${level}" uses expected values (here ${number(firstSharers)} first sharers). Real cascades often start with none; level "population" shows how often.`,
    noCost: () => 'No cost was given for the cascade, so its cost, its CPM and every ratio of costs are null.',
    noBroadcast: () => 'There is no broadcast to compare with, so broadcast and comparison are null.',
    buyUniverseUnknown: ({ universe }) =>
      `The source of the buy does not say among how many people its audience was measured; its percentages assume ${exact(universe)} people.`,
    buyUniverseDiffers: ({ universe, measuredFrom }) =>
      `The buy's audience was measured among ${exact(measuredFrom)} people, the scenario's universe is ${exact(universe)}: percentages and reach points are those of the scenario's universe.`,
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
