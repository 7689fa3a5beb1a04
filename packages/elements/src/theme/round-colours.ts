/** The two ends of the ramp of rounds, as CSS writes colours. */
export interface RoundRamp {
  /** Colour of round 0. */
  readonly first: string;
  /** Colour of the last step. */
  readonly last: string;
}

/** The ramp where CSS draws it: it follows the theme by itself. */
const themeRamp: RoundRamp = { first: 'var(--_first-round)', last: 'var(--_last-round)' };

/** Rounds that have a step of their own before longer cascades stretch the ramp. */
const STEPS = 7;

/**
 * Colours of rounds 0 … rounds, as CSS writes them: even steps from one end of the ramp towards the other.
 * @param rounds - Last round, ≥ 0.
 * @param ramp - Default: that of the theme, for what CSS paints. A canvas needs colours that are computed already.
 */
export function roundColours(rounds: number, { first, last }: RoundRamp = themeRamp): readonly string[] {
  const steps = Math.max(STEPS, rounds);
  return Array.from({ length: rounds + 1 }, (_, round) => mixed(round / steps, { first, last }));
}

/**
 * Colours of the moments of a clock, as CSS writes them: each as far along the ramp as it lies on the axis.
 * @param places - Shape [moments]: where each lies, from 0 to 1.
 * @param ramp - Default: that of the theme, for what CSS paints.
 */
export function clockColours(places: readonly number[], ramp: RoundRamp = themeRamp): readonly string[] {
  return places.map((place) => mixed(place, ramp));
}

function mixed(part: number, { first, last }: RoundRamp): string {
  return `color-mix(in oklch, ${first}, ${last} ${(100 * part).toFixed(2)}%)`;
}
