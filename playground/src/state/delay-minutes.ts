import type { CompleteScenario } from 'ripplecast/scenario';

type DelayLaw = NonNullable<CompleteScenario['timing']>['delay'];

const MINUTES = 60;
/** Spread of the usual law, for a scenario that had none of its own. */
const SIGMA = 1.757;

/** Minutes in which half of those who see a share have seen it; null for a law of which that is not one of its numbers. */
export function delayMinutes({ timing }: CompleteScenario): number | null {
  if (timing === undefined) return null;
  const hours = medianHours(timing.delay);
  return hours === null ? null : hours * MINUTES;
}

/** Hours after which half have seen it; null for a law of which that is not one of its numbers. */
export function medianHours(law: DelayLaw): number | null {
  switch (law.law) {
    case 'atOnce':
      return 0;
    case 'fixed':
      return law.hours;
    case 'exponential':
      return law.halfLife;
    case 'lognormal':
      return law.median;
    case 'powerLaw':
    case 'mixture':
      return null;
  }
}

/** The scenario with another median of its delays, of fans too where they see it as everyone does; the law stays where it has one. */
export function withDelayMinutes(scenario: CompleteScenario, minutes: number): CompleteScenario {
  const { timing } = scenario;
  if (timing === undefined) return scenario;
  const delay = lawWith(timing.delay, minutes / MINUTES);
  const isSame = JSON.stringify(timing.fanDelay) === JSON.stringify(timing.delay);
  return { ...scenario, timing: { ...timing, delay, fanDelay: isSame ? delay : timing.fanDelay } };
}

function lawWith(law: DelayLaw, median: number): DelayLaw {
  switch (law.law) {
    case 'fixed':
      return { ...law, hours: median };
    case 'exponential':
      return { ...law, halfLife: median };
    case 'lognormal':
      return { ...law, median };
    case 'atOnce':
    case 'powerLaw':
    case 'mixture':
      return { law: 'lognormal', median, sigma: SIGMA };
  }
}
