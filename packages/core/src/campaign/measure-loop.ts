import type { CampaignEstimate } from '../scenario/index.ts';
import { mean, standardError } from '../statistics/index.ts';

/**
 * What the share factor of advocates adds to earned reach: how much in the end, and how much sooner. With cumulated earned reach A(w) with
 * the factor and B(w) without, by the same chance, expansion is A(end) − B(end) and acceleration the sum over weeks of min(A(w), B(end)) −
 * B(w), in person-weeks.
 * @param earned - Shape [replicates × weeks]: earned reach in each week.
 * @param withoutAdvocates - The same without the factor.
 */
export function measureLoop(
  earned: Float64Array,
  withoutAdvocates: Float64Array,
  weeks: number,
): { readonly expansion: CampaignEstimate; readonly acceleration: CampaignEstimate } {
  const replicates = earned.length / weeks;
  const expansion = new Float64Array(replicates);
  const acceleration = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const from = replicate * weeks;
    let end = 0;
    for (let week = 0; week < weeks; week += 1) end += withoutAdvocates[from + week]!;
    let [ofAll, ofTwin, sooner] = [0, 0, 0];
    for (let week = 0; week < weeks; week += 1) {
      ofAll += earned[from + week]!;
      ofTwin += withoutAdvocates[from + week]!;
      sooner += Math.min(ofAll, end) - ofTwin;
    }
    expansion[replicate] = ofAll - ofTwin;
    acceleration[replicate] = sooner;
  }
  return { expansion: summarize(expansion), acceleration: summarize(acceleration) };
}

function summarize(values: Float64Array): CampaignEstimate {
  return { mean: mean(values), standardError: standardError(values) };
}
