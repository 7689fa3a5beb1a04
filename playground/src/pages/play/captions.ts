import { formatCount, formatRange, formatWhole } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { rowAt } from '../../simulation/rounds.ts';
import { buyWords } from '../../words/buy-name.ts';
import { momentOf } from '../../words/moment.ts';
import type { PlayModel } from './play-model.ts';

/** Above the picture of the buy: its name, and how many people it reaches; nothing without one. */
export function broadcastCaption({ scenario, answer }: PlayModel): TemplateResult | typeof nothing {
  const words = buyWords(scenario);
  if (words === null) return nothing;
  const [people = 0] = answer.broadcastReach;
  return html`
    <div class="caption broadcast">
      <p class="name">${words.heading}</p>
      <p class="count">${people === 0 ? nothing : html`${formatCount(people)}, all at once`}</p>
    </div>
  `;
}

/** Above the picture of the sharing: who speaks and when, how many people it has reached, and how many in the end. */
export function sharedCaption(model: PlayModel): TemplateResult {
  const { answer, view, time } = model;
  const { result, run } = answer;
  const isRun = view.voice === 'run' && run !== null;
  const whose = isRun ? `Run ${formatWhole(view.run + 1)}` : html`Shared<span class="by"> by friends</span>`;
  const moment = result === null ? '' : `, ${momentOf(result, time.round).plain}`;
  return html`
    <div class="caption shared">
      <p class="name">${whose}${moment}</p>
      <p class="count">${result === null ? nothing : sharedCount(model)}</p>
    </div>
  `;
}

/** People reached by now: of one run, or the average with the range of 9 runs in 10; at rest also in the end. */
function sharedCount({ answer: { result, run }, view, time }: PlayModel): TemplateResult | typeof nothing {
  if (result === null) return nothing;
  if (time.position < 0) return html`0`;
  const { round, rest, last } = time;
  const single = view.voice === 'run' ? run : null;
  const reachAt = (step: number): number =>
    single === null ? rowAt(result, step).reach : (single.reach[Math.min(step, single.reach.length - 1)] ?? 0);
  const now = formatCount(reachAt(round));
  const end = formatCount(reachAt(last));
  const ends = single === null ? rowAt(result, round).reachQuantiles : null;
  const range = ends === null || ends.p05 === ends.p95 ? null : formatRange(ends.p05, ends.p95);
  const isResting = round === rest && !time.playing && now !== end;
  return html`${now}${range === null ? nothing : html` <span class="range">(${range})</span>`}${
    isResting ? html`<span class="end">, in the end ${end}</span>` : nothing
  }`;
}
