import { msg, str } from '@lit/localize';
import { formatSpan } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import { isGiven, limitsOf, readValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { describeDelay } from './delay-words.ts';
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
  const missing = isGiven(scenario, name) || name !== 'budget' ? null : msg('Not given, so sharing has no cost here.');
  const drawn = scenario.level === 'network' ? drawnHint(scenario, name, world) : null;
  return law ?? missing ?? drawn ?? timeHint(scenario, name) ?? valueWords(name).hint;
}

/** A time as the clock of the page says it, where its field counts in another unit; null for all else. */
function timeHint(scenario: CompleteScenario, name: ValueName): string | null {
  const given = isGiven(scenario, name) ? readValue(scenario, name) : 0;
  if (name === 'delay' && given >= 60) {
    return msg(str`${formatSpan(given / 60, elementWords())} from a share until half of those who will see it have.`);
  }
  if (name === 'horizon' && given >= 24) {
    return msg(str`Nobody looks after ${formatSpan(given, elementWords())}. Leave empty to go on to the end.`);
  }
  return null;
}

/** Where every person is drawn, numbers that were asked for are averages, and luck has its part in them. */
function drawnHint(scenario: CompleteScenario, name: ValueName, world: GrownWorld | null): string | null {
  if (name === 'universe') return msg('Everyone here; each of them is drawn.');
  if (name === 'friends') {
    const most = pageNumbers().whole(limitsOf(scenario, 'friends').max);
    if (world === null) return msg(str`Average number of friends (at most ${most} here).`);
    const mean = pageNumbers().digits(world.meanFriends, { decimals: 1, minDecimals: 1 });
    return msg(str`Average number of friends (${mean} in this network; at most ${most} here).`);
  }
  if (name !== 'overlap' || world === null) return null;
  const here = pageNumbers().percent(Number(world.clustering.toFixed(2)));
  return msg(str`How many of your friends know each other (${here} here).`);
}

/** What counts count, in the message about fractions, where that is not people; undefined for people. */
export function countedThings(name: ValueName): string | undefined {
  return counted[name]?.();
}

const counted: Partial<Readonly<Record<ValueName, () => string>>> = {
  replicates: () => msg('runs'),
  insertions: () => msg('times'),
  delay: () => msg('minutes'),
  handling: () => msg('minutes'),
  horizon: () => msg('hours'),
  complaintHours: () => msg('hours'),
};

/** What counts count where nothing else is said. */
export function peopleNoun(): string {
  return msg('people');
}

/** The track of a share rate on both sides of its tipping point. */
export function trackWords(share: number): { readonly below: string; readonly above: string } {
  return { below: msg('dies out'), above: msg(str`spreads above ${pageNumbers().percent(share)}`) };
}

/** Where a share rate begins to spread. */
export function tippingPoint(share: number): string {
  return msg(str`Tipping point: ${pageNumbers().percent(share)}.`);
}

/** One sentence about rates above anything that was measured. */
export function aboveAllMeasured(names: readonly ValueName[], areAll: boolean): string {
  if (areAll) return msg('All three rates are higher than anything measured.');
  const [first = '', second] = names.map(rateName);
  return second === undefined
    ? msg(str`Higher than anything measured: ${first}.`)
    : msg(str`Higher than anything measured: ${first} and ${second}.`);
}

/** A rate in a sentence. */
function rateName(name: ValueName): string {
  if (name === 'share') return msg('share rate');
  if (name === 'visibility') return msg('friends who see it');
  return name === 'fanVisibility' ? msg('fans who see it') : valueWords(name).label;
}

/** Whose a number is, on its control: "claim", "measured 2012", "yours". */
export function markName(mark: 'claim' | 'measured' | 'yours', year: number | null): string {
  if (mark === 'claim') return msg('claim');
  if (mark === 'yours') return msg('yours');
  return year === null ? msg('measured') : msg(str`measured ${year}`);
}
