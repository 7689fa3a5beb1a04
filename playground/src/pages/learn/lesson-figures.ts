import { html, nothing, type TemplateResult } from 'lit';
import { charts } from '../../machine/charts.ts';
import { outcomesPanel } from '../../machine/outcomes-panel.ts';
import type { PlayModel } from '../../machine/play-model.ts';

/** Reach by round, of the average or of the run that is shown. */
export function lessonChart(model: PlayModel): TemplateResult {
  return html`<div class="lesson-chart">${charts({ ...model, view: { ...model.view, hide: ['cost'] } })}</div>`;
}

/** The runs one by one; nothing before they are counted. */
export function lessonOutcomes(model: PlayModel): TemplateResult | typeof nothing {
  const { result } = model.answer;
  return result === null ? nothing : html`<div class="lesson-outcomes">${outcomesPanel(model, result)}</div>`;
}
