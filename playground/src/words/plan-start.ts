import { msg, str } from '@lit/localize';
import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';
import { startsWithSpot } from '../state/spot-start.ts';
import { pageNumbers } from './page-words.ts';

/** What else starts a plan than its fans: "The TV spot starts it, too: 10 % notice it. Paid sharers: 1,000." Empty where nothing does. */
export function planStart(scenario: CompleteScenario): string {
  const { percent, whole } = pageNumbers();
  const spot = startsWithSpot(scenario)
    ? [msg(str`The TV spot starts it, too: ${percent(readValue(scenario, 'notice'))} notice it.`)]
    : [];
  const paid = readValue(scenario, 'paidSeeds');
  return [...spot, ...(paid === 0 ? [] : [msg(str`Paid sharers: ${whole(paid)}.`)])].join(' ');
}
