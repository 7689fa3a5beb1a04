import { html, nothing, type TemplateResult } from 'lit';
import { hasComplaints } from '../../../state/conversation.ts';
import { hasPlace, readValue, type ValueName } from '../../../state/scenario-values.ts';
import { controlHints, controlWords } from '../../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';
import { conversationControls, partSwitches } from './conversation-controls.ts';
import { levelChoice, tiesChoice } from './choices.ts';
import { aboveMeasured, slider } from './sliders.ts';

/** Which sliders stand in view, in their order. */
const first: readonly ValueName[] = ['fans', 'friends', 'share', 'visibility'];
/** What is changed less often. */
const later: readonly ValueName[] = ['fanVisibility', 'budget', 'universe', 'replicates'];
/** In a small world everyone, and how their friends overlap, matter as much as how they behave. */
const firstOfSmallWorld: readonly ValueName[] = ['universe', 'friends', 'share', 'overlap'];
const laterOfSmallWorld: readonly ValueName[] = ['fans', 'visibility', 'fanVisibility', 'budget', 'replicates'];

function chanceField({ scenario, act }: PlayModel): TemplateResult {
  const { experiment } = scenario;
  return html`
    <page-text-field
      label=${controlWords.rngSeed}
      hint=${controlHints.rngSeed}
      required=${controlHints.rngSeedMissing}
      value=${experiment.rngSeed}
      @page-text=${({ detail: rngSeed }: CustomEvent<string>) =>
        act({ kind: 'setScenario', scenario: { ...scenario, experiment: { ...experiment, rngSeed } } })}
    ></page-text-field>
  `;
}

/** A message that begins with complaints alone has no fans who see a post; starters who share for certain need not see it. */
function isThere({ scenario }: PlayModel, name: ValueName): boolean {
  if (!hasPlace(scenario, name) || (name === 'fanVisibility' && 'seeds' in scenario.message)) return false;
  return name !== 'fanVisibility' || readValue(scenario, 'fans') > 0 || !hasComplaints(scenario);
}

/** The controls that stand beside the pictures. */
export function controls(model: PlayModel): TemplateResult {
  const everyPerson = model.scenario.level === 'network';
  return html`
    ${(everyPerson ? firstOfSmallWorld : first)
      .filter((name) => isThere(model, name))
      .map((name) => slider(model, name, !model.isNarrow))}
    ${aboveMeasured(model)} ${conversationControls(model)}
  `;
}

/** Shows the controls behind it, and hides them. */
export const moreButton: TemplateResult = html`
  <button class="more-button" aria-expanded="false" aria-controls="more" @click=${openOrClose}>More</button>
`;

/** The controls behind "More". */
export function moreControls(model: PlayModel): TemplateResult {
  const { level, broadcast } = model.scenario;
  const names = level === 'network' ? laterOfSmallWorld : later;
  return html`
    ${names.filter((name) => isThere(model, name)).map((name) => slider(model, name))}
    ${broadcast === null ? nothing : slider(model, 'production')} ${partSwitches(model)} ${levelChoice(model)}
    ${tiesChoice(model)} ${chanceField(model)}
  `;
}

/** Opens what a button controls, or closes it; no picture depends on that, so the page need not know. */
function openOrClose({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const controlled = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (controlled === null) return;
  controlled.hidden = !controlled.hidden;
  button.setAttribute('aria-expanded', String(!controlled.hidden));
  if (!controlled.hidden) controlled.scrollIntoView({ block: 'nearest' });
}
