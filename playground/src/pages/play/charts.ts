import type { ArmCost, ColourScheme, CostRange, ReachPoint } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { CountSummary, ResultDocument } from 'ripplecast/scenario';
import type { BreakEvens } from '../../simulation/messages.ts';
import type { ViewState } from '../../link/link-state.ts';
import { readValue } from '../../state/scenario-values.ts';
import { broadcastReach, buyWords } from '../../words/buy-name.ts';
import { breakEvenSentence, cheaperSentence, costFinding, reachFinding } from '../../words/findings.ts';
import { lastRound } from '../../state/rounds.ts';

/** What the charts show, and whom they tell. */
export interface ChartsModel {
  readonly result: ResultDocument;
  readonly breakEven: BreakEvens | null;
  readonly position: number;
  readonly view: ViewState;
  readonly scheme: ColourScheme;
  readonly setView: (view: ViewState) => void;
}

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
  if (cascade.cost === null || provenance.scenario.cost?.perSharer !== 0 || !p05 || !p95) return null;
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
  return [{ arm: 'broadcast', name: words.name, ...pickCosts(broadcast) }, sharing];
}

function pickCosts(broadcast: NonNullable<ResultDocument['broadcast']>): Omit<ArmCost, 'arm' | 'name'> {
  const { reach, impressions, cost, cpm, costPerThousandReached } = broadcast;
  return { reach, impressions, cost, cpm, costPerThousandReached };
}

/** Below this part of the buy a linear scale shows only a flat line. */
const FLAT = 0.05;

function scaleOf({ result, view }: ChartsModel): 'linear' | 'log' {
  if (view.scale !== 'auto') return view.scale;
  const buy = broadcastReach(result);
  return buy !== null && result.cascade.reach.mean < FLAT * buy ? 'log' : 'linear';
}

/** Reach by round, and cost: each a drawing with a table behind it. */
export function charts(model: ChartsModel): TemplateResult {
  const { result, view, setView, scheme } = model;
  const words = buyWords(result.provenance.scenario);
  const scale = scaleOf(model);
  const pressed = (on: boolean): 'true' | 'false' => (on ? 'true' : 'false');
  const sentence = model.breakEven === null ? null : breakEvenSentence(result, model.breakEven);
  const tableButton = html`<button
    slot="controls"
    class="small"
    aria-pressed=${pressed(view.table)}
    @click=${() => setView({ ...view, table: !view.table })}
  >
    Table
  </button>`;
  return html`
    <ripple-reach-chart
      .points=${points(result)}
      .broadcast=${broadcastReach(result)}
      broadcast-label=${words?.short ?? ''}
      .universe=${readValue(result.provenance.scenario, 'universe')}
      finding=${reachFinding(result)}
      .position=${model.position}
      scale=${scale}
      ?table=${view.table}
      scheme=${scheme}
    >
      <span slot="controls" class="pair">
        <button
          class="small"
          aria-pressed=${pressed(scale === 'log')}
          @click=${() => setView({ ...view, scale: scale === 'log' ? 'linear' : 'log' })}
        >
          Log scale
        </button>
      </span>
      ${tableButton}
    </ripple-reach-chart>
    <ripple-cost-table
      .arms=${arms(result)}
      currency=${result.provenance.scenario.currency}
      finding=${costFinding(result)}
      ?table=${view.table}
    >
      <p class="break-even">
        ${cheaperSentence(result)} ${sentence ?? (result.broadcast === null ? '' : 'Looking for the break-even …')}
      </p>
    </ripple-cost-table>
  `;
}
