import { html, type TemplateResult } from 'lit';
import type { Action } from '../../machine/actions.ts';
import type { PageElement } from '../../shell/page-element.ts';
import { buttonWords } from '../../words/machine-words.ts';

/** Id of the controls behind "More". */
const MORE = 'more';

/**
 * Shows the controls behind it, and hides them.
 * @param load - Fetches what they are drawn by, which may not be there yet.
 */
export function moreButton(load: () => Promise<unknown>): TemplateResult {
  return html`
    <button
      class="more-button"
      aria-expanded="false"
      aria-controls=${MORE}
      @click=${(event: Event) => openOrClose(event, load)}
    >
      ${buttonWords().more}
    </button>
  `;
}

/** Whether the controls behind "More" are shown; those that are not need not be drawn. */
export function isMoreOpen(): boolean {
  return document.getElementById(MORE)?.hidden === false;
}

/** Opens what a button controls, or closes it, and has the page drawn anew. */
async function openOrClose({ currentTarget }: Event, load: () => Promise<unknown>): Promise<void> {
  const button = currentTarget as HTMLElement;
  const controlled = document.getElementById(MORE);
  if (controlled === null) return;
  controlled.hidden = !controlled.hidden;
  button.setAttribute('aria-expanded', String(!controlled.hidden));
  const page = button.closest<PageElement<Action>>('play-page');
  page?.requestUpdate();
  // What cannot be loaded is told by whoever loads it.
  await load().catch(() => {});
  await page?.updateComplete;
  if (!controlled.hidden) controlled.scrollIntoView({ block: 'nearest' });
}
