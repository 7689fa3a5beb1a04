import { html, type TemplateResult } from 'lit';
import { networkFilesOf } from '../../state/own-files.ts';
import type { ValueName } from '../../state/value-paths.ts';
import type { PlayModel } from '../play-model.ts';
import { isThere } from './is-there.ts';
import { aboveMeasured, slider } from './sliders.ts';

/** Which sliders stand in view, in their order. */
const first: readonly ValueName[] = ['fans', 'friends', 'share', 'visibility'];
/** In a small world everyone, and how their friends overlap, matter as much as how they behave. */
const firstOfSmallWorld: readonly ValueName[] = ['universe', 'friends', 'share', 'overlap'];

/** Of a file it is known who follows whom. */
const firstOfFile: readonly ValueName[] = ['fans', 'share', 'visibility'];

/** The controls that stand beside the pictures. */
export function controls(model: PlayModel): TemplateResult {
  const everyPerson = model.scenario.level === 'network';
  const isOfFile = networkFilesOf(model.scenario) !== null;
  return html`
    ${(isOfFile ? firstOfFile : everyPerson ? firstOfSmallWorld : first)
      .filter((name) => isThere(model, name))
      .map((name) => slider(model, name, !model.isNarrow))}
    ${aboveMeasured(model)}
  `;
}
