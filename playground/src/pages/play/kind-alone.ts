import { html, type TemplateResult } from 'lit';
import { isThere } from '../../machine/controls/is-there.ts';
import type { PlayModel } from '../../machine/play-model.ts';
import { worldOf } from '../../state/worlds.ts';
import { scenarioTitle } from '../../words/scenario-title.ts';
import { hasMeasuredNumbers, markOfResult } from '../../words/whose-numbers.ts';

/** What kind of numbers are shown in another page that hides the switch of worlds: no embed hides that a claim is one. */
export function kindAlone(model: PlayModel): TemplateResult {
  const { scenario, view } = model;
  const isMeasured = worldOf(scenario, { mine: false }) === 'measured';
  const hasMeasured = hasMeasuredNumbers(scenario, (name) => isThere(model, name));
  const mark = markOfResult(worldOf(scenario, view), scenarioTitle(scenario), isMeasured, hasMeasured);
  return html`<p class="kind-alone badge">${mark}</p>`;
}
