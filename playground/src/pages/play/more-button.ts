import { html, type TemplateResult } from 'lit';
import type { Action } from '../../machine/actions.ts';
import type { PageElement } from '../../shell/page-element.ts';
import { buttonWords } from '../../words/machine-words.ts';
import { MORE } from './more-part.ts';

/** Shows the controls behind it, and hides them. */
export function moreButton(): TemplateResult {
  return html`
    <button class="more-button" aria-expanded="false" aria-controls=${MORE} @click=${openOrClose}>
      ${buttonWords().more}
    </button>
  `;
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
