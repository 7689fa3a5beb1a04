import { html, nothing, type TemplateResult } from 'lit';
import { hasComplaints } from '../../../state/conversation.ts';
import { readValue, type ValueName } from '../../../state/scenario-values.ts';
import { controlWords } from '../../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';
import { buySelect } from './buy-select.ts';
import { conversationControls, partSwitches } from './conversation-controls.ts';
import { levelChoice, tiesChoice } from './choices.ts';
import { slider } from './sliders.ts';

/** Which sliders stand in view, and which behind "More", in their order. */
const nation: readonly ValueName[] = ['fans', 'friends', 'share', 'visibility', 'fanVisibility', 'budget'];
const moreOfNation: readonly ValueName[] = ['universe', 'replicates'];
/** In a small world everyone, and how their friends overlap, come before what it costs. */
const smallWorld: readonly ValueName[] = [
  'fans',
  'friends',
  'share',
  'visibility',
  'overlap',
  'universe',
  'fanVisibility',
  'budget',
];
const moreOfSmallWorld: readonly ValueName[] = ['replicates'];

function chanceField({ scenario, act }: PlayModel): TemplateResult {
  const { experiment } = scenario;
  return html`
    <page-text-field
      label=${controlWords.rngSeed}
      hint="Any text. The same text always gives the same numbers."
      required="Write any text, for example 1."
      value=${experiment.rngSeed}
      @page-text=${({ detail: rngSeed }: CustomEvent<string>) =>
        act({ kind: 'setScenario', scenario: { ...scenario, experiment: { ...experiment, rngSeed } } })}
    ></page-text-field>
  `;
}

/** A message that begins with complaints alone has no fans who see a post. */
function isThere({ scenario }: PlayModel, name: ValueName): boolean {
  return name !== 'fanVisibility' || readValue(scenario, 'fans') > 0 || !hasComplaints(scenario);
}

/** The controls: the first of them always, the rest behind "More". */
export function controls(model: PlayModel): TemplateResult {
  const { level, broadcast } = model.scenario;
  const everyPerson = level === 'network';
  const first = everyPerson ? smallWorld : nation;
  const more = everyPerson ? moreOfSmallWorld : moreOfNation;
  return html`
    ${first.filter((name) => isThere(model, name)).map((name) => slider(model, name))} ${conversationControls(model)}
    ${everyPerson ? nothing : buySelect(model)}
    <details class="more">
      <summary>More</summary>
      ${broadcast === null ? nothing : slider(model, 'production')} ${more.map((name) => slider(model, name))}
      ${partSwitches(model)} ${levelChoice(model)} ${tiesChoice(model)} ${chanceField(model)}
    </details>
  `;
}
