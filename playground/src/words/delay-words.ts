import { msg, str } from '@lit/localize';
import type { CompleteScenario } from 'ripplecast/scenario';
import { medianHours } from '../state/delay-minutes.ts';

/** What is shown of a law of delays that has no median of its own; null where it has. */
export function describeDelay({ timing }: CompleteScenario): string | null {
  if (timing === undefined || medianHours(timing.delay) !== null) return null;
  return timing.delay.law === 'mixture'
    ? msg(str`A mixture of ${timing.delay.parts.length} laws. A number here replaces it.`)
    : msg('A power law: a few see it very late. A number here replaces it.');
}
