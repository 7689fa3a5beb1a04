import { axisOfResult, isOnlyCriticism } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { SingleRun } from '../simulation/messages.ts';
import { momentOf, roundZero } from '../words/moment.ts';
import {
  broadcastDotsLabel,
  criticismKeyWords,
  sharedDotsLabel,
  sharedDotsOfRunLabel,
} from '../words/machine-words.ts';
import { buyWords } from '../words/buy-name.ts';
import { eachFrame } from './each-frame.ts';
import { readValue } from '../state/scenario-values.ts';
import type { FigureModel } from './figure-model.ts';
import { pageNumbers } from '../words/page-words.ts';

/** Everyone, lit where the buy reaches them; nothing without a buy. */
export function broadcastDots(model: FigureModel): TemplateResult | typeof nothing {
  const words = buyWords(model.scenario);
  return words === null ? nothing : towerDots(model, words.heading, model.answer.broadcastReach);
}

/**
 * Everyone, lit where a tower reaches them.
 * @param heading - What the tower is called.
 * @param reach - People whom it reaches.
 */
export function towerDots(
  { scenario, look }: Pick<FigureModel, 'scenario' | 'look'>,
  heading: string,
  reach: readonly number[],
): TemplateResult {
  const [people = 0] = reach;
  return html`
    <ripple-dots
      arm="broadcast"
      label=${broadcastDotsLabel(heading, pageNumbers().count(people), pageNumbers().count(readValue(scenario, 'universe')))}
      .universe=${readValue(scenario, 'universe')}
      .reach=${reach}
      .position=${eachFrame(look, () => look.broadcastPosition)}
      .rays=${eachFrame(look, () => look.rays)}
      .zoom=${eachFrame(look, () => look.zoom.to)}
      .zoomFrom=${eachFrame(look, () => look.zoom.from)}
      .zoomProgress=${eachFrame(look, () => look.zoom.progress)}
      rng-seed=${scenario.experiment.rngSeed}
    ></ripple-dots>
  `;
}

/** People whose area is outlined, and what they are called; null for nobody. */
export interface OutlinedPeople {
  readonly people: number;
  readonly name: string;
}

/**
 * Everyone, lit by the round in which sharing reaches them.
 * @param single - One run, to be shown in place of the average of all; null for the average.
 * @param outline - Other people to be seen behind them.
 * @param press - Told of a dot that is pressed: the place of its first person in the order in which people are reached; null where no dot is
 * somebody.
 */
export function sharedDots(
  model: FigureModel,
  single: SingleRun | null,
  outline: OutlinedPeople | null,
  press: ((rank: number) => void) | null = null,
): TemplateResult {
  const { scenario, answer, time, look } = model;
  const words = buyWords(scenario);
  const by = single ?? { reach: answer.meanReach, byCriticism: answer.meanByCriticism };
  const people = time.position < 0 ? 0 : (by.reach[Math.min(time.round, by.reach.length - 1)] ?? 0);
  const moment = answer.result === null ? roundZero() : momentOf(answer.result, time.round).head;
  const label = single === null ? sharedDotsLabel : sharedDotsOfRunLabel;
  return html`
    <ripple-dots
      arm="shared"
      label=${label(moment, pageNumbers().count(people), pageNumbers().count(readValue(scenario, 'universe')))}
      .universe=${readValue(scenario, 'universe')}
      ?pressable=${press !== null}
      @ripple-dot=${({ detail }: CustomEvent<{ rank: number }>) => press?.(detail.rank)}
      .reach=${by.reach}
      .criticism=${by.byCriticism.length === 0 ? null : by.byCriticism}
      .hours=${answer.result === null ? null : axisOfResult(answer.result).hours}
      .position=${eachFrame(time, () => time.position)}
      rng-seed=${scenario.experiment.rngSeed}
      .mark=${answer.result?.broadcast?.reach ?? 0}
      mark-label=${words === null ? '' : words.short}
      .ghost=${outline?.people ?? null}
      ghost-label=${outline?.name ?? ''}
      .zoom=${eachFrame(look, () => look.zoom.to)}
      .zoomFrom=${eachFrame(look, () => look.zoom.from)}
      .zoomProgress=${eachFrame(look, () => look.zoom.progress)}
    >
      ${criticismKey(by, time)}
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
  const { all, some } = criticismKeyWords(pageNumbers().count(people));
  const who = isOnly ? all : some;
  return html`<span slot="note" class="criticism-key">${who}</span>`;
}
