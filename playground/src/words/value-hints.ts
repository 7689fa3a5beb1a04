import { formatSpan } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import { describeDelay } from '../state/delay-minutes.ts';
import { isGiven, limitsOf, readValue, type ValueName } from '../state/scenario-values.ts';
import { describeFriends } from './friends-words.ts';
import { valueWords } from './value-words.ts';
import { elementWords, pageNumbers } from './page-words.ts';

/** What the people who are drawn came to be: their friends on average, and how far those overlap. */
interface GrownWorld {
  readonly meanFriends: number;
  readonly clustering: number;
}

/**
 * What is said below the control of a number: what is special about it here, else what it is.
 * @param world - The people who are drawn; null where nobody is.
 */
export function valueHint(scenario: CompleteScenario, name: ValueName, world: GrownWorld | null): string {
  const law =
    name === 'friends' ? describeFriends(scenario.followers) : name === 'delay' ? describeDelay(scenario) : null;
  const missing = isGiven(scenario, name) || name !== 'budget' ? null : 'Not given, so sharing has no cost here.';
  const drawn = scenario.level === 'network' ? drawnHint(scenario, name, world) : null;
  return law ?? missing ?? drawn ?? timeHint(scenario, name) ?? valueWords[name].hint;
}

/** A time as the clock of the page says it, where its field counts in another unit; null for all else. */
function timeHint(scenario: CompleteScenario, name: ValueName): string | null {
  const given = isGiven(scenario, name) ? readValue(scenario, name) : 0;
  if (name === 'delay' && given >= 60) {
    return `${formatSpan(given / 60, elementWords())} from a share until half of those who will see it have.`;
  }
  if (name === 'horizon' && given >= 24) {
    return `Nobody looks after ${formatSpan(given, elementWords())}. Leave empty to go on to the end.`;
  }
  return null;
}

/** Where every person is drawn, numbers that were asked for are averages, and luck has its part in them. */
function drawnHint(scenario: CompleteScenario, name: ValueName, world: GrownWorld | null): string | null {
  if (name === 'universe') return 'Everyone here; each of them is drawn.';
  if (name === 'friends') {
    const here = world === null ? '' : `${world.meanFriends.toFixed(1)} in this network; `;
    return `Average number of friends (${here}at most ${pageNumbers().whole(limitsOf(scenario, 'friends').max)} here).`;
  }
  if (name !== 'overlap' || world === null) return null;
  const here = pageNumbers().percent(Number(world.clustering.toFixed(2)));
  return `${valueWords.overlap.hint.replace(/\.$/u, '')} (${here} here).`;
}

/** What counts count, in the message about fractions, where that is not people. */
export const countedThings: Partial<Readonly<Record<ValueName, string>>> = {
  replicates: 'runs',
  insertions: 'times',
  delay: 'minutes',
  horizon: 'hours',
  complaintHours: 'hours',
  handling: 'minutes',
};

/** The track of a share rate on both sides of its tipping point. */
export const trackWords = {
  below: 'dies out',
  above: (share: number) => `spreads above ${pageNumbers().percent(share)}`,
} as const;

/** Where a share rate begins to spread. */
export function tippingPoint(share: number): string {
  return `Tipping point: ${pageNumbers().percent(share)}.`;
}

/** One sentence about rates above anything that was measured. */
export function aboveAllMeasured(names: readonly ValueName[], areAll: boolean): string {
  if (areAll) return 'All three rates are higher than anything measured.';
  const which = names.map((name) => valueWords[name].label.toLowerCase()).join(' and ');
  return `Higher than anything measured: ${which}.`;
}

/** Whose a number is, on its control: "claim", "measured 2012", "yours". */
export function markName(mark: 'claim' | 'measured' | 'yours', year: number | null): string {
  return mark === 'measured' && year !== null ? `measured ${year}` : mark;
}
