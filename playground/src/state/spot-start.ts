import type { CompleteScenario } from 'ripplecast/scenario';

/** Viewers who notice a spot that starts sharing, unless the reader says otherwise: an example, which nobody has measured. */
const USUAL_NOTICE = 0.1;

/** What a broadcast says of those who notice it; nothing where it starts no sharing. */
export function noticeOf(broadcast: CompleteScenario['broadcast']): { readonly notice?: number } {
  return broadcast?.notice === undefined ? {} : { notice: broadcast.notice };
}

/** Whether viewers of the spot start sharing, too. */
export function startsWithSpot({ broadcast }: Pick<CompleteScenario, 'broadcast'>): boolean {
  return broadcast?.notice !== undefined;
}

/** The scenario with a spot that starts sharing, or with one that is only compared. */
export function withSpotStart(scenario: CompleteScenario, isOn: boolean): CompleteScenario {
  const { broadcast } = scenario;
  if (broadcast === null) return scenario;
  const { notice = USUAL_NOTICE, ...alone } = broadcast;
  return { ...scenario, broadcast: isOn ? { ...alone, notice } : alone };
}

/** Whether there is a spot that could start it. */
export function hasSpot({ broadcast, level }: CompleteScenario): boolean {
  return broadcast !== null && level !== 'network';
}

/** The scenario without paid seeds, and without their price. */
export function withoutPaidSeeds(scenario: CompleteScenario): CompleteScenario {
  const { paidSeeds: _seeds, ...message } = scenario.message;
  if (scenario.cost === null) return { ...scenario, message };
  const { perPaidSeed: _price, ...cost } = scenario.cost;
  return { ...scenario, message, cost };
}
