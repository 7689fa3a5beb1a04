import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../../../state/scenario-values.ts';
import type { PageElement } from '../../../shell/page-element.ts';
import type { Action } from '../actions.ts';
import type { PlayModel } from '../play-model.ts';
import { isThere } from './is-there.ts';
import { aboveMeasured, slider } from './sliders.ts';

/** Id of the controls behind "More". */
const MORE = 'more';

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
  <button class="more-button" aria-expanded="false" aria-controls=${MORE} @click=${openOrClose}>More</button>
`;

/** Whether the controls behind "More" are shown; those that are not need not be drawn. */
export function isMoreOpen(): boolean {
  return document.getElementById(MORE)?.hidden === false;
}

/** Opens what a button controls, or closes it, and has the page drawn anew. */
async function openOrClose({ currentTarget }: Event): Promise<void> {
  const button = currentTarget as HTMLElement;
  const controlled = document.getElementById(MORE);
  if (controlled === null) return;
  controlled.hidden = !controlled.hidden;
  button.setAttribute('aria-expanded', String(!controlled.hidden));
  const page = button.closest<PageElement<Action>>('play-page');
  page?.requestUpdate();
  await page?.updateComplete;
  if (!controlled.hidden) controlled.scrollIntoView({ block: 'nearest' });
}
