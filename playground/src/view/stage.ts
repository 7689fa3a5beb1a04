import { formatCount, formatRange, type ColourScheme } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResultDocument, Scenario } from 'ripplecast/scenario';
import { buyWords } from '../words/buy-name.ts';
import { lastRound, roundAt, rowAt } from '../words/rounds.ts';

/** What the two panels show. */
export interface StageModel {
  readonly scenario: Scenario;
  readonly result: ResultDocument | null;
  readonly position: number;
  readonly scheme: ColourScheme;
}

/** Cumulative reach of the rounds worth showing. */
function reachOf(result: ResultDocument | null): readonly number[] {
  if (result === null) return [];
  return result.cascade.generations.slice(0, lastRound(result) + 1).map((row) => row.reach);
}

/** One array for each result, so that an element sees a new picture only when there is one. */
const reaches = new WeakMap<ResultDocument, readonly number[]>();
const nobody: readonly number[] = [];

function cachedReach(result: ResultDocument | null): readonly number[] {
  if (result === null) return nobody;
  let reach = reaches.get(result);
  if (reach === undefined) {
    reach = reachOf(result);
    reaches.set(result, reach);
  }
  return reach;
}

const atOnce = new Map<number, readonly number[]>();

function broadcastPanel({ scenario, result, position, scheme }: StageModel): TemplateResult | typeof nothing {
  const words = buyWords(scenario);
  if (words === null) return nothing;
  const people = result?.broadcast?.reach ?? 0;
  let reach = atOnce.get(people);
  if (reach === undefined) {
    reach = [people];
    atOnce.set(people, reach);
  }
  const count = people === 0 ? '' : `${formatCount(people)}, all at once`;
  return html`
    <ripple-dots
      arm="broadcast"
      heading=${words.name}
      count=${count}
      label="${words.name} reaches ${formatCount(people)} of ${formatCount(scenario.universe ?? 0)} people, all at once."
      .universe=${scenario.universe ?? 0}
      .reach=${reach}
      .position=${position}
      rng-seed=${scenario.experiment.rngSeed}
      scheme=${scheme}
    ></ripple-dots>
  `;
}

function sharedPanel({ scenario, result, position, scheme }: StageModel): TemplateResult {
  const words = buyWords(scenario);
  const last = result === null ? 0 : lastRound(result);
  const round = roundAt(position, last);
  const row = result === null ? null : rowAt(result, round);
  const quantiles = row?.reachQuantiles ?? null;
  const range =
    quantiles === null || quantiles.p05 === quantiles.p95 ? '' : ` (${formatRange(quantiles.p05, quantiles.p95)})`;
  const count = row === null ? '' : position < 0 ? '0' : formatCount(row.reach);
  return html`
    <ripple-dots
      arm="shared"
      heading="Shared: round ${round}"
      count="${count}${row === null ? '' : range}"
      label="In round ${round} sharing has reached ${count} of ${formatCount(scenario.universe ?? 0)} people."
      .universe=${scenario.universe ?? 0}
      .reach=${cachedReach(result)}
      .position=${position}
      rng-seed=${scenario.experiment.rngSeed}
      .mark=${result?.broadcast?.reach ?? 0}
      mark-label=${words === null ? '' : words.short}
      scheme=${scheme}
    ></ripple-dots>
  `;
}

/** The machine: two panels on one grid, or one where nothing is compared. */
export function stage(model: StageModel): TemplateResult {
  return html`
    <div class="panels ${model.scenario.broadcast === null ? 'single' : ''}">
      ${broadcastPanel(model)} ${sharedPanel(model)}
    </div>
  `;
}
