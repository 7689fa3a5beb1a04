import { html, type TemplateResult } from 'lit';
import { presetCatalogue } from 'ripplecast/scenario';
import { catalogueEntryOf } from '../../state/catalogue-entry.ts';
import { worlds } from '../../words/world-names.ts';
import { pageWords } from '../../words/page-words.ts';
import type { PlayModel } from './play-model.ts';

/**
 * Ready scenarios, those of each world together: a title, what it shows, one press.
 * @param picked - Called after one was taken.
 */
export function galleryDialog(
  { scenario, act }: Pick<PlayModel, 'scenario' | 'act'>,
  picked: () => void,
): TemplateResult {
  const current = catalogueEntryOf(scenario);
  return html`
    <h2 id="dialog-title">Examples</h2>
    ${worlds.map(
      (world) => html`
        <section class="gallery">
          <h3>${pageWords.worldTitle(world)}</h3>
          ${presetCatalogue
            .filter((preset) => preset.world === world)
            .map(
              ({ id, title, summary, scenario: shown }) => html`
                <button
                  class="card"
                  data-preset=${id}
                  aria-current=${id === current?.id ? 'true' : 'false'}
                  @click=${() => {
                    act({ kind: 'setScenario', scenario: shown });
                    picked();
                  }}
                >
                  <b>${title}</b>
                  <span class="hint">${summary}</span>
                </button>
              `,
            )}
        </section>
      `,
    )}
  `;
}
