import { html, type TemplateResult } from 'lit';
import { presetCatalogue, presets, type CompleteScenario, type Preset } from 'ripplecast/scenario';
import { catalogueEntryOf } from '../../state/catalogue-entry.ts';
import { worlds } from '../../words/world-names.ts';
import { pageWords } from '../../words/page-words.ts';
import type { PlayModel } from '../../machine/play-model.ts';
import { buttonWords } from '../../words/machine-words.ts';

/** The two with which a reader best begins: the story, and a class to touch. */
const first: readonly CompleteScenario[] = [presets.seedExample, presets.classroom];

function sections(): readonly { readonly title: string; readonly shown: readonly Preset[] }[] {
  return [
    {
      title: buttonWords().beginHere,
      shown: first.flatMap((each) => presetCatalogue.filter(({ scenario }) => scenario === each)),
    },
    ...worlds.map((world) => ({
      title: pageWords().worldTitle(world),
      shown: presetCatalogue.filter((preset) => preset.world === world && !first.includes(preset.scenario)),
    })),
  ];
}

/**
 * Ready scenarios: those to begin with, then those of each world together: a title, what it shows, one press.
 * @param picked - Called after one was taken.
 */
export function galleryDialog(
  { scenario, act }: Pick<PlayModel, 'scenario' | 'act'>,
  picked: () => void,
): TemplateResult {
  const current = catalogueEntryOf(scenario);
  return html`
    <h2 id="dialog-title">${buttonWords().examples}</h2>
    ${sections().map(
      (section) => html`
        <section class="gallery">
          <h3>${section.title}</h3>
          ${section.shown.map(
            (entry) => html`
              <button
                class="card"
                data-preset=${entry.id}
                aria-current=${entry.id === current?.id ? 'true' : 'false'}
                @click=${() => {
                  act({ kind: 'setScenario', scenario: entry.scenario });
                  picked();
                }}
              >
                <b>${pageWords().preset(entry).title}</b>
                <span class="hint">${pageWords().preset(entry).summary}</span>
              </button>
            `,
          )}
        </section>
      `,
    )}
  `;
}
