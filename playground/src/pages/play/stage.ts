import { html, nothing, type TemplateResult } from 'lit';
import { broadcastDots, sharedDots } from '../../figures/dots.ts';
import { controlWords } from '../../words/value-words.ts';
import { broadcastCaption, sharedCaption } from './captions.ts';
import { peopleStage } from './people-stage.ts';
import { peopleTools } from './people-tools.ts';
import type { PlayModel } from './play-model.ts';
import { voiceSwitch } from './voice-switch.ts';

/** What is drawn: everyone as dots, or every person of a small world. */
function viewSwitch({ scenario, act }: PlayModel): TemplateResult {
  const shown = scenario.level === 'network';
  const button = (everyPerson: boolean, name: string): TemplateResult => html`
    <button
      class="small"
      aria-pressed=${everyPerson === shown}
      @click=${() => everyPerson !== shown && act({ kind: 'setEveryPerson', everyPerson })}
    >
      ${name}
    </button>
  `;
  return html`
    <div class="views" role="group" aria-label="What is drawn">
      ${button(false, controlWords.nation)} ${button(true, controlWords.everyPerson)}
    </div>
  `;
}

/** The pictures, side by side in the rows of one grid: captions, panels, and what they mean. */
export function stage(model: PlayModel): TemplateResult {
  const { view, answer } = model;
  const { level, broadcast } = model.scenario;
  if (level === 'network') return html`<div class="panels people">${peopleStage(model)} ${legend(model)}</div>`;
  return html`
    <div class="panels ${broadcast === null ? 'single' : ''}">
      ${broadcastCaption(model)} ${sharedCaption(model)} ${broadcastDots(model)}
      ${sharedDots(model, view.voice === 'run' ? answer.run : null)} ${legend(model)}
    </div>
  `;
}

/** In the line below the pictures, where there is room for it; what is done with people is always there. */
function legend(model: PlayModel): TemplateResult | typeof nothing {
  const isPeople = model.scenario.level === 'network';
  if (model.isNarrow && !isPeople) return nothing;
  return html`
    <div class="legend">${isPeople ? peopleTools(model) : nothing} ${model.isNarrow ? nothing : switches(model)}</div>
  `;
}

/** Who speaks, and what is drawn. */
export function switches(model: PlayModel): TemplateResult {
  return html`<div class="switches">${voiceSwitch(model)} ${viewSwitch(model)}</div>`;
}
