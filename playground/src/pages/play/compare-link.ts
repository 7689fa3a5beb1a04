import { html, type TemplateResult } from 'lit';
import { linkParts } from '../../link/late-links.ts';
import type { PlayModel } from '../../machine/play-model.ts';
import { addressOf } from '../../pages.ts';
import { backToComparison, compareThis } from '../../words/compare-link-words.ts';

/** The way to the section that compares: the scenario as a plan of its own, or back in the place of the plan that was opened. */
export function compareLink(model: PlayModel): TemplateResult {
  const { comparison } = model.view;
  return html`<a class="compare-link" href="${addressOf('compare')}${hashOf(model)}"
    >${comparison === null ? compareThis() : backToComparison()}</a
  >`;
}

/** What the address of the comparison has; nothing until links can be written. */
function hashOf({ scenario, view: { comparison } }: PlayModel): string {
  const links = linkParts();
  if (links === null) return '';
  const text = links.scenarioText(scenario);
  return `#${comparison === null ? text : links.withScenario(comparison, text)}`;
}
