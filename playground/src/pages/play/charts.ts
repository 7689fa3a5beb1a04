import type { ArmCost, CostRange, ReachPoint } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { costIsCertain } from 'ripplecast/economics';
import { universeOf, type CountSummary, type ResultDocument } from 'ripplecast/scenario';
import type { ViewState } from '../../link/link-state.ts';
import { lastRound } from '../../simulation/rounds.ts';
import { broadcastReach, buyWords } from '../../words/buy-name.ts';
import { breakEvenSentence, cheaperSentence, costFinding, reachFinding } from '../../words/findings.ts';
import type { PlayModel } from './play-model.ts';

function points(result: ResultDocument): readonly ReachPoint[] {
  return result.cascade.generations.slice(0, lastRound(result) + 1).map((row) => ({
    generation: row.generation,
    reach: row.reach,
    low: row.reachQuantiles?.p05 ?? null,
    high: row.reachQuantiles?.p95 ?? null,
  }));
}

/** Costs that do not depend on luck, over the range of a count: the more people, the less for each. */
function costRange({ cascade, provenance }: ResultDocument, { p05, p95 }: CountSummary): CostRange | null {
  const { cost } = provenance.scenario;
  if (cascade.cost === null || cost === null || !costIsCertain(cost) || !p05 || !p95) return null;
  return [(1000 * cascade.cost) / p95, (1000 * cascade.cost) / p05];
}

function arms(result: ResultDocument): readonly ArmCost[] {
  const { cascade, broadcast } = result;
  const words = buyWords(result.provenance.scenario);
  const sharing: ArmCost = {
    arm: 'shared',
    name: 'Sharing',
    reach: cascade.reach.mean,
    impressions: cascade.impressions.mean,
    cost: cascade.cost,
    cpm: cascade.cpm,
    costPerThousandReached: cascade.costPerThousandReached,
    cpmRange: costRange(result, cascade.impressions),
    costPerThousandReachedRange: costRange(result, cascade.reach),
  };
  if (broadcast === null || words === null) return [sharing];
  return [{ arm: 'broadcast', name: words.heading, ...pickCosts(broadcast) }, sharing];
}

function pickCosts(broadcast: NonNullable<ResultDocument['broadcast']>): Omit<ArmCost, 'arm' | 'name'> {
  const { reach, impressions, cost, cpm, costPerThousandReached } = broadcast;
  return { reach, impressions, cost, cpm, costPerThousandReached };
}

/** Below this part of the buy a linear scale shows only a flat line. */
const FLAT = 0.05;

function scaleOf(result: ResultDocument, view: ViewState): 'linear' | 'log' {
  if (view.scale !== 'auto') return view.scale;
  const buy = broadcastReach(result);
  return buy !== null && result.cascade.reach.mean < FLAT * buy ? 'log' : 'linear';
}

/** Reach by round, and cost: each a drawing with a table behind it; nothing before there is a result. */
export function charts({ answer, view, time, scheme, act }: PlayModel): TemplateResult | typeof nothing {
  const { result, breakEven } = answer;
  if (result === null) return nothing;
  const { scenario } = result.provenance;
  const words = buyWords(scenario);
  const scale = scaleOf(result, view);
  const sentence = breakEven === null ? null : breakEvenSentence(result, breakEven);
  return html`
    <ripple-reach-chart
      .points=${points(result)}
      .broadcast=${broadcastReach(result)}
      broadcast-label=${words?.short ?? ''}
      .universe=${universeOf(result.provenance)}
      finding=${reachFinding(result)}
      .position=${time.position}
      scale=${scale}
      ?table=${view.table}
      scheme=${scheme}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
    >
      <span slot="controls" class="pair">
        <button
          class="small"
          aria-pressed=${scale === 'log'}
          @click=${() => act({ kind: 'look', view: { scale: scale === 'log' ? 'linear' : 'log' } })}
        >
          Log scale
        </button>
      </span>
      <button slot="controls" class="small" aria-pressed=${view.table} @click=${() => act({ kind: 'toggleTable' })}>
        Table
      </button>
    </ripple-reach-chart>
    <ripple-cost-table
      .arms=${arms(result)}
      currency=${scenario.currency}
      finding=${costFinding(result)}
      ?table=${view.table}
    >
      <p class="break-even">
        ${cheaperSentence(result)} ${sentence ?? (result.broadcast === null ? '' : 'Looking for the break-even …')}
      </p>
    </ripple-cost-table>
  `;
}
