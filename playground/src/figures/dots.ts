import { axisOfResult, formatCount, formatRange, isOnlyCriticism } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SingleRun } from '../simulation/messages.ts';
import { rowAt } from '../simulation/rounds.ts';
import { momentOf } from '../words/moment.ts';
import { buyWords } from '../words/buy-name.ts';
import type { FigureModel } from './figure-model.ts';

/** Everyone, lit where the buy reaches them; nothing without a buy. */
export function broadcastDots({ scenario, answer, time }: FigureModel): TemplateResult | typeof nothing {
  const words = buyWords(scenario);
  if (words === null) return nothing;
  const [people = 0] = answer.broadcastReach;
  const count = people === 0 ? '' : `${formatCount(people)}, all at once`;
  return html`
    <ripple-dots
      arm="broadcast"
      heading=${words.heading}
      count=${count}
      label="${words.heading} reaches ${formatCount(people)} of ${formatCount(scenario.universe ?? 0)} people, all at once."
      .universe=${scenario.universe ?? 0}
      .reach=${answer.broadcastReach}
      .position=${time.position}
      rng-seed=${scenario.experiment.rngSeed}
    ></ripple-dots>
  `;
}

/**
 * Everyone, lit by the round in which sharing reaches them.
 * @param single - One run, to be shown in place of the mean of all; null for the mean.
 * @param note - What the page adds below the picture, in the element's slot `note`.
 */
export function sharedDots(
  model: FigureModel,
  single: SingleRun | null,
  note: TemplateResult | typeof nothing,
): TemplateResult {
  const { scenario, answer, time } = model;
  const words = buyWords(scenario);
  const count = time.position < 0 ? '0' : sharedCount(model, single);
  const whose = single === null ? 'Shared' : 'One run';
  const moment = answer.result === null ? null : momentOf(answer.result, time.round);
  const by = single ?? { reach: answer.meanReach, byCriticism: answer.meanByCriticism };
  return html`
    <ripple-dots
      arm="shared"
      heading="${whose}: ${moment?.plain ?? 'round 0'}"
      count=${count}
      label="${whose}: ${moment?.within ?? 'in round 0'} sharing has reached ${count} of ${formatCount(scenario.universe ?? 0)} people."
      .universe=${scenario.universe ?? 0}
      .reach=${by.reach}
      .criticism=${by.byCriticism.length === 0 ? null : by.byCriticism}
      .hours=${answer.result === null ? null : axisOfResult(answer.result).hours}
      .position=${time.position}
      rng-seed=${scenario.experiment.rngSeed}
      .mark=${answer.result?.broadcast?.reach ?? 0}
      mark-label=${words === null ? '' : words.short}
    >
      ${criticismKey(by, time)} ${note}
    </ripple-dots>
  `;
}

/** Who saw criticism first: what its colour means, and how many; nothing where nobody criticises. */
function criticismKey(
  { reach, byCriticism }: SingleRun,
  { round, position }: FigureModel['time'],
): TemplateResult | typeof nothing {
  if (byCriticism.length === 0) return nothing;
  const people = position < 0 ? 0 : (byCriticism[Math.min(round, byCriticism.length - 1)] ?? 0);
  const isOnly = isOnlyCriticism([{ reach: reach.at(-1) ?? 0, byCriticism: byCriticism.at(-1) }]);
  const who = isOnly ? 'all see criticism first' : `saw criticism first: ${formatCount(people)}`;
  return html`<span slot="note" class="criticism-key">${who}</span>`;
}

/** The number beside the picture: of one run, or the mean with the range of 9 runs in 10. */
function sharedCount({ answer: { result }, time: { round } }: FigureModel, single: SingleRun | null): string {
  if (result === null) return '';
  if (single !== null) return formatCount(single.reach[Math.min(round, single.reach.length - 1)] ?? 0);
  const row = rowAt(result, round);
  const quantiles = row.reachQuantiles;
  const spread = quantiles !== null && quantiles.p05 !== quantiles.p95;
  return `${formatCount(row.reach)}${spread ? ` (${formatRange(quantiles.p05, quantiles.p95)})` : ''}`;
}
