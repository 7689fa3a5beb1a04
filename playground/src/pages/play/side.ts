import { html, nothing, type TemplateResult } from 'lit';
import { askForFile } from '../../machine/choose-file.ts';
import { controls } from '../../machine/controls/controls.ts';
import { conversationControls } from '../../machine/controls/conversation-controls.ts';
import { costBars, costBox } from '../../machine/cost-box.ts';
import type { PlayModel } from '../../machine/play-model.ts';
import { switches } from '../../machine/stage.ts';
import type { HiddenPart } from '../../state/hidden-parts.ts';
import { ownFactsOf } from '../../state/own-files.ts';
import { ownDataName } from '../../words/own-data-name.ts';
import { compareLink } from './compare-link.ts';
import { moreButton } from './more-button.ts';
import { scheduleButton } from './schedule/schedule.ts';

/** What the page has to say of the controls beside its machine. */
export interface SideParts {
  /** Parts that the link hides. */
  readonly hide: readonly HiddenPart[];
  readonly isEmbedded: boolean;
  /** What is said of a file of the reader's own. */
  readonly ownData: TemplateResult | typeof nothing;
}

/** The controls beside the machine, costs, and the ways to more of them. */
export function side(model: PlayModel, { hide, isEmbedded, ownData }: SideParts): TemplateResult {
  const shows = (part: HiddenPart): boolean => !hide.includes(part);
  // The other section has no file of the reader's own.
  const hasLink = !isEmbedded && ownFactsOf(model.scenario) === null && model.missingFile === null;
  return html`
    ${ownData} ${shows('tools') ? (model.everyPerson?.asked.panel(model) ?? nothing) : nothing}
    ${shows('sliders') ? [controls(model), conversationControls(model)] : nothing}
    ${model.isNarrow && shows('tools') ? switches(model) : nothing}
    ${shows('cost') ? [costBars(model), costBox(model), scheduleButton(model)] : nothing}
    ${
      shows('more')
        ? html`<div class="side-end">${[moreButton(), hasLink ? compareLink(model) : nothing, ownDataButton()]}</div>`
        : nothing
    }
  `;
}

/** Has a file of the reader's own chosen; it can also be dropped anywhere on the page. */
function ownDataButton(): TemplateResult {
  return html`<button class="text" @click=${askForFile}>${ownDataName()}</button>`;
}
