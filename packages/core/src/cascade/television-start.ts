/** A television buy that starts a cascade: everyone sees it in round 0, after the brand's post. */
export interface TelevisionStart {
  /** Shape [insertions + 1]: entry k is the probability that a person sees the spot k times; the sum is 1. */
  readonly exposure: Float64Array;
  /** Probability that someone who sees an insertion notices it: each time anew. */
  readonly notice: number;
}

/** Probability that a person sees the spot at least once. */
export function probabilityOfSeeing({ exposure }: TelevisionStart): number {
  let seeing = 0;
  for (let k = exposure.length - 1; k > 0; k -= 1) seeing += exposure[k];
  return seeing;
}

/** Probability that a person notices at least one insertion: 1 − G(1 − notice), G the generating function of the sights. */
export function probabilityOfNoticing({ exposure, notice }: TelevisionStart): number {
  let noticing = 0;
  let noticed = 0;
  for (const [sights, probability] of exposure.entries()) {
    if (sights > 0) noticed += notice * (1 - noticed);
    noticing += probability * noticed;
  }
  return noticing;
}

/** Sights of the spot that a person has, on average. */
export function meanSightsOf({ exposure }: TelevisionStart): number {
  let sights = 0;
  for (let k = exposure.length - 1; k > 0; k -= 1) sights += k * exposure[k];
  return sights;
}
