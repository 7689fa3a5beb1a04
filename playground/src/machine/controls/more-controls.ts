import { html, nothing, type TemplateResult } from 'lit';
import { networkFilesOf } from '../../state/own-files.ts';
import type { ValueName } from '../../state/value-paths.ts';
import { controlHints, controlWords } from '../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';
import { levelChoice, tiesChoice } from './choices.ts';
import { partSwitches } from './conversation-controls.ts';
import { isThere } from './is-there.ts';
import { slider } from './sliders.ts';
import { buttonWords } from '../../words/machine-words.ts';

/** What is changed less often. */
const later: readonly ValueName[] = ['fanVisibility', 'budget', 'paidSeeds', 'perPaidSeed', 'universe', 'replicates'];
const laterOfSmallWorld: readonly ValueName[] = ['fans', 'visibility', 'fanVisibility', 'budget', 'replicates'];
const laterOfFile: readonly ValueName[] = ['fanVisibility', 'budget', 'replicates'];

function chanceField({ scenario, act }: PlayModel): TemplateResult {
  const { experiment } = scenario;
  return html`
    <page-text-field
      label=${controlWords().rngSeed}
      hint=${controlHints().rngSeed}
      required=${controlHints().rngSeedMissing}
      value=${experiment.rngSeed}
      @page-text=${({ detail: rngSeed }: CustomEvent<string>) =>
        act({ kind: 'setScenario', scenario: { ...scenario, experiment: { ...experiment, rngSeed } } })}
    ></page-text-field>
  `;
}

function button(name: string, press: () => void): TemplateResult {
  return html`<div class="control"><button @click=${press}>${name}</button></div>`;
}

/** The controls behind "More". */
export function moreControls(model: PlayModel): TemplateResult {
  const { act, isBarSlim } = model;
  const { level, broadcast } = model.scenario;
  const words = buttonWords();
  const isOfFile = networkFilesOf(model.scenario) !== null;
  const names = isOfFile ? laterOfFile : level === 'network' ? laterOfSmallWorld : later;
  return html`
    ${names.filter((name) => isThere(model, name)).map((name) => slider(model, name))}
    ${broadcast === null ? nothing : slider(model, 'production')} ${partSwitches(model)} ${levelChoice(model)}
    ${tiesChoice(model)} ${chanceField(model)}
    ${level === 'network' && !isOfFile ? button(words.newPeople, () => act({ kind: 'setSeed' })) : nothing}
    ${isBarSlim ? button(words.replay, () => act({ kind: 'replay' })) : nothing}
  `;
}
