import { html, nothing, type TemplateResult } from 'lit';
import type { PlayModel } from '../../../machine/play-model.ts';
import { ownScheduleOf } from '../../../state/own-schedule.ts';
import { scheduleTitle, toSchedule } from '../../../words/schedule-title.ts';

/** Id of the part of the page that has the schedule. */
const SCHEDULE = 'schedule';

/** Whether the page shows a television schedule of the reader's own. */
function isShown({ scenario, view }: PlayModel): boolean {
  return ownScheduleOf(scenario) !== null && scenario.level !== 'network' && !view.hide.includes('cost');
}

/** The television schedule of the reader's own, below the machine; nothing where another buy is compared with, or none. */
export function schedule(model: PlayModel): TemplateResult | typeof nothing {
  if (!isShown(model)) return nothing;
  return html`<section class="schedule" id=${SCHEDULE} tabindex="-1" aria-label=${scheduleTitle()}>
    <page-schedule .model=${model}></page-schedule>
  </section>`;
}

/** The way to it, beside the figures of its first programme. */
export function scheduleButton(model: PlayModel): TemplateResult | typeof nothing {
  if (!isShown(model)) return nothing;
  return html`<button class="text to-schedule" @click=${goToSchedule}>${toSchedule()}</button>`;
}

/** Brings it into view, and the focus to it. */
export function goToSchedule(): void {
  const part = document.getElementById(SCHEDULE);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
