import { pageNumbers } from '../words/page-words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { broadcastDots, sharedDots, type OutlinedPeople } from '../figures/dots.ts';
import { rowAt } from '../simulation/rounds.ts';
import { ghostAt } from '../state/ghost-controller.ts';
import { isLarge, ownNetworkOf } from '../state/own-files.ts';
import { readValue } from '../state/scenario-values.ts';
import { splitOf } from '../words/split-sentence.ts';
import { controlWords } from '../words/value-words.ts';
import { partNames } from '../words/stage-names.ts';
import { broadcastCaption, reachOfStep, sharedCaption } from './captions.ts';
import { outcomesPanel } from './outcomes-panel.ts';
import type { PlayModel } from './play-model.ts';
import { voiceSwitch } from './voice-switch.ts';
import { zoomButtons } from './zoom-buttons.ts';
import { captionWords, sharersName } from '../words/machine-words.ts';

/** The outline of more than this part of everyone would leave the picture at its sides. */
const FRAME = 0.75;

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
    <div class="views" role="group" aria-label=${partNames().drawn}>
      ${button(false, controlWords().nation)} ${button(true, controlWords().everyPerson)}
    </div>
  `;
}

/** What stands behind the people who are reached: the setting before a drag, the first sharers, or at rest the end. */
function outlineOf(model: PlayModel): OutlinedPeople | null {
  const { answer, ghost, opening, scenario, time } = model;
  const { result } = answer;
  if (result === null) return null;
  const { round, rest, last, playing } = time;
  if (opening?.counts === true) {
    const sharers = Math.round(reachOfStep(model, 0) * readValue(scenario, 'share'));
    return { people: sharers, name: sharersName(sharers) };
  }
  if (ghost !== null) return { people: ghostAt(ghost, round, rowAt(result, round)), name: captionWords().before };
  const end = reachOfStep(model, last);
  const isResting = round === rest && !playing && end > reachOfStep(model, round);
  return isResting && end < FRAME * readValue(scenario, 'universe')
    ? { people: end, name: captionWords().inTheEnd }
    : null;
}

/** What sharing does: everyone as dots, or where the average of the runs is none of them, the runs. */
function sharedPanel(model: PlayModel): TemplateResult {
  const { result, run } = model.answer;
  if (result !== null && isSplit(model)) return outcomesPanel(model, result);
  const single = model.view.voice === 'run' ? run : null;
  return sharedDots(model, single, outlineOf(model), isLarge(model.scenario) && single !== null ? lookAt(model) : null);
}

/** Looks at the people around the one whose dot was pressed. */
function lookAt({ act }: PlayModel): (rank: number) => void {
  return (rank) => act({ kind: 'lookAround', whom: { rank } });
}

/** Whether the runs stand one by one, since their average is none of them. */
function isSplit({ answer: { result }, view }: PlayModel): boolean {
  return view.voice === 'average' && result !== null && splitOf(result) !== null;
}

/** The pictures, side by side in the rows of one grid: captions, panels, and how they are looked at. */
export function stage(model: PlayModel): TemplateResult {
  const { scenario, opening, missingFile } = model;
  const { level, broadcast } = scenario;
  if (missingFile !== null)
    return html`<div class="panels people">
      ${model.everyPerson?.needsFile(missingFile, model) ?? html`<div class="people-to-come"></div>`}
    </div>`;
  const large = isLarge(scenario);
  if (level === 'network' && !large)
    return html`<div class="panels people">
      ${model.everyPerson?.peopleStage(model) ?? html`<div class="people-to-come"></div>`} ${legend(model)}
    </div>`;
  const beside = large
    ? (model.everyPerson?.besideLarge(model) ?? { caption: nothing, picture: nothing })
    : { caption: broadcastCaption(model), picture: broadcastDots(model) };
  return html`
    <div class="panels ${large ? 'large' : broadcast === null ? 'single' : ''}">
      ${beside.caption} ${sharedCaption(model)} ${beside.picture} ${sharedPanel(model)}
      ${opening?.counts === true ? html`<p class="times">× ${pageNumbers().whole(readValue(scenario, 'friends'))}</p>` : nothing}
      ${legend(model)}
    </div>
  `;
}

/** In the line below the pictures, where there is room for it; what is done with people is always there. */
function legend(model: PlayModel): TemplateResult | typeof nothing {
  const isPeople = model.scenario.level === 'network' && !isLarge(model.scenario);
  const hasTools = isPeople || isLarge(model.scenario);
  if ((model.isNarrow && !hasTools) || model.view.hide.includes('tools')) return nothing;
  return html`
    <div class="legend">
      ${isPeople ? [model.everyPerson?.peopleLine(model), model.everyPerson?.peopleTools(model)] : nothing}
      ${isLarge(model.scenario) ? model.everyPerson?.largeTools(model) : nothing}
      ${model.isNarrow ? nothing : switches(model)}
    </div>
  `;
}

/** How near everyone is seen, who speaks, and what is drawn. */
export function switches(model: PlayModel): TemplateResult {
  const { scenario } = model;
  const hasZoom = (scenario.level !== 'network' || isLarge(scenario)) && !isSplit(model);
  return html`
    <div class="switches">
      ${hasZoom ? zoomButtons(model) : nothing} ${voiceSwitch(model)}
      ${ownNetworkOf(scenario) === null ? viewSwitch(model) : nothing}
    </div>
  `;
}
