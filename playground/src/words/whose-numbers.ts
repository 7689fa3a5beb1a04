import { msg, str } from '@lit/localize';
import type { CompleteScenario } from 'ripplecast/scenario';
import { isGiven } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { markOf, type Mark } from '../state/marks.ts';
import type { World } from '../state/worlds.ts';
import { kindOfNumbers } from './world-switch-words.ts';
import { valueWords } from './value-words.ts';

/** Numbers of which it is told whose they are. */
const named = ['fans', 'friends', 'share', 'visibility', 'fanVisibility', 'budget'] as const;

/**
 * What kind of numbers a result rests on, for those who see it elsewhere: "A claim, not data."
 * @param title - Of an example from the gallery; null for others.
 * @param isMeasured - Whether all rates are the measured ones.
 * @param hasMeasured - Whether any number is.
 */
export function markOfResult(world: World, title: string | null, isMeasured: boolean, hasMeasured: boolean): string {
  if (world !== 'mine') return kindOfNumbers(world, title, isMeasured);
  if (title !== null) return title;
  if (isMeasured) return msg('The measured rates.');
  return hasMeasured ? msg('Simulated, in part with measured rates.') : msg('Simulated with assumed numbers.');
}

/** Whether one of the numbers that count in a scenario was measured. */
export function hasMeasuredNumbers(scenario: CompleteScenario, isThere: (name: ValueName) => boolean): boolean {
  return namesOfMark(scenario, isThere, 'measured').length > 0;
}

/** Numbers that are given and count in a scenario, and are the claim's, measured, or the reader's own. */
function namesOfMark(
  scenario: CompleteScenario,
  isThere: (name: ValueName) => boolean,
  mark: Mark,
): readonly ValueName[] {
  return named.filter((name) => isThere(name) && isGiven(scenario, name) && markOf(scenario, name) === mark);
}

/**
 * Whose each number is, where they are not all of one kind: "Claimed: Friends, Share rate. Own numbers: Fans."
 * @param isThere - Whether a number means something in the scenario.
 */
export function whoseNumbers(scenario: CompleteScenario, isThere: (name: ValueName) => boolean): readonly string[] {
  const of = (mark: Mark): string =>
    namesOfMark(scenario, isThere, mark)
      .map((name) => valueWords(name).label)
      .join(', ');
  const [claimed, measured, own] = [of('claim'), of('measured'), of('yours')];
  const said = [
    ...(claimed === '' ? [] : [msg(str`Claimed: ${claimed}.`)]),
    ...(measured === '' ? [] : [msg(str`Measured: ${measured}.`)]),
    ...(own === '' ? [] : [msg(str`Own numbers: ${own}.`)]),
  ];
  return said.length > 1 ? said : [];
}
