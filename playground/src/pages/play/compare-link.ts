import { html, type TemplateResult } from 'lit';
import { withScenario } from '../../link/comparison-link.ts';
import { scenarioText } from '../../link/link-state.ts';
import type { PlayModel } from '../../machine/play-model.ts';
import { addressOf } from '../../pages.ts';
import { backToComparison, compareThis } from '../../words/compare-link-words.ts';

/** The way to the section that compares: the scenario as a plan of its own, or back in the place of the plan that was opened. */
export function compareLink({ scenario, view: { comparison } }: PlayModel): TemplateResult {
  const text = scenarioText(scenario);
  const hash = comparison === null ? text : withScenario(comparison, text);
  return html`<a class="compare-link" href="${addressOf('compare')}#${hash}"
    >${comparison === null ? compareThis() : backToComparison()}</a
  >`;
}
