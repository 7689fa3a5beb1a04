/** A round counts from one person on: below it the factor would be that of fractions. */
const SOMEBODY = 1;

/**
 * How many times as many people are new in a round as in the one before.
 * @param steps - Rounds of a result or of a run, from round 0 on, with the people reached by each.
 * @returns Shape [rounds − 1]: entry k leads from round k to round k + 1; null where one of the two has nobody new.
 */
export function growthFactors(steps: readonly { readonly reach: number }[]): readonly (number | null)[] {
  const fresh = steps.map(({ reach }, at) => reach - (steps[at - 1]?.reach ?? 0));
  return fresh.slice(1).map((people, at) => {
    const before = fresh[at] ?? 0;
    return before >= SOMEBODY && people >= SOMEBODY ? people / before : null;
  });
}
