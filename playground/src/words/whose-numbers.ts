import { msg, str } from '@lit/localize';
import type { CompleteScenario } from 'ripplecast/scenario';
import { isGiven, type ValueName } from '../state/scenario-values.ts';
import { markOf, type Mark } from '../state/marks.ts';
import type { World } from '../state/worlds.ts';
import { kindOfNumbers } from './world-switch-words.ts';
import { valueWords } from './value-words.ts';

/** Numbers of which it is told whose they are. */
const named = ['fans', 'friends', 'share', 'visibility', 'fanVisibility', 'budget'] as const;

/**
 * What kind of numbers a result rests on, for those who see it elsewhere: "A claim, not data."
 * @param title - Of an example from the gallery; null for others.
 */
export function markOfResult(world: World, title: string | null, isMeasured: boolean): string {
  if (world !== 'mine') return kindOfNumbers(world, title, isMeasured);
  return title ?? (isMeasured ? msg('The measured rates.') : msg('Assumed numbers, not data.'));
}

/**
 * Whose each number is, where they are not all of one kind: "Claimed: Friends, Share rate. Assumed: Fans."
 * @param isThere - Whether a number means something in the scenario.
 */
export function whoseNumbers(scenario: CompleteScenario, isThere: (name: ValueName) => boolean): readonly string[] {
  const shown = named.filter((name) => isThere(name) && isGiven(scenario, name));
  const of = (mark: Mark): string =>
    shown
      .filter((name) => markOf(scenario, name) === mark)
      .map((name) => valueWords(name).label)
      .join(', ');
  const [claimed, measured, assumed] = [of('claim'), of('measured'), of('yours')];
  const said = [
    ...(claimed === '' ? [] : [msg(str`Claimed: ${claimed}.`)]),
    ...(measured === '' ? [] : [msg(str`Measured: ${measured}.`)]),
    ...(assumed === '' ? [] : [msg(str`Assumed: ${assumed}.`)]),
  ];
  return said.length > 1 ? said : [];
}
