import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../../../state/scenario-values.ts';
import type { PlayModel } from '../play-model.ts';
import { isThere } from './is-there.ts';
import { aboveMeasured, slider } from './sliders.ts';

/** Which sliders stand in view, in their order. */
const first: readonly ValueName[] = ['fans', 'friends', 'share', 'visibility'];
/** In a small world everyone, and how their friends overlap, matter as much as how they behave. */
const firstOfSmallWorld: readonly ValueName[] = ['universe', 'friends', 'share', 'overlap'];

/** The controls that stand beside the pictures. */
export function controls(model: PlayModel): TemplateResult {
  const everyPerson = model.scenario.level === 'network';
  return html`
    ${(everyPerson ? firstOfSmallWorld : first)
      .filter((name) => isThere(model, name))
      .map((name) => slider(model, name, !model.isNarrow))}
    ${aboveMeasured(model)}
  `;
}

/** Shows the controls behind it, and hides them. */
export const moreButton: TemplateResult = html`
  <button class="more-button" aria-expanded="false" aria-controls="more" @click=${openOrClose}>More</button>
`;

/** Opens what a button controls, or closes it; no picture depends on that, so the page need not know. */
function openOrClose({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const controlled = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (controlled === null) return;
  controlled.hidden = !controlled.hidden;
  button.setAttribute('aria-expanded', String(!controlled.hidden));
  if (!controlled.hidden) controlled.scrollIntoView({ block: 'nearest' });
}
