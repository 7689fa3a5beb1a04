import type { PlaygroundFigures } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import { scenarioText } from '../../link/link-state.ts';
import { isOfOwnFile } from '../../state/own-files.ts';

/** What of a result a page around the playground is told; null of a file of the reader's own, of which nothing leaves the page. */
export function toldFigures({ provenance, cascade, broadcast }: ResultDocument): PlaygroundFigures | null {
  const { scenario } = provenance;
  if (isOfOwnFile(scenario)) return null;
  const { p05, p95 } = cascade.reach;
  return {
    link: scenarioText(scenario),
    runs: scenario.experiment.replicates,
    reach: cascade.reach.mean,
    reachRange: p05 === null || p95 === null ? null : [p05, p95],
    broadcastReach: broadcast?.reach ?? null,
    costPerThousandReached: cascade.costPerThousandReached,
    broadcastCostPerThousandReached: broadcast?.costPerThousandReached ?? null,
    currency: scenario.currency,
  };
}
