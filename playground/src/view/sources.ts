import { html, nothing, type TemplateResult } from 'lit';
import type { ResultDocument, Scenario } from 'ripplecast/scenario';
import { buyWords } from '../words/buy-name.ts';
import { presetOf } from './preset-picker.ts';

/** What a reader must know before using the numbers, and where they come from. */
export function sources(scenario: Scenario, result: ResultDocument | null): TemplateResult {
  const words = buyWords(scenario);
  const preset = presetOf(scenario);
  const warnings = result?.warnings.filter((warning) => warning.code !== 'noBroadcast') ?? [];
  return html`
    <footer class="sources">
      ${warnings.length === 0
        ? nothing
        : html`<section>
            <h2>Before you use these numbers</h2>
            <ul>
              ${warnings.map((warning) => html`<li>${sentence(warning.message)}</li>`)}
            </ul>
          </section>`}
      <section>
        <h2>Where they come from</h2>
        ${preset === null ? nothing : html`<p>${preset.summary}</p>`}
        ${preset === null || preset.figures.length === 0
          ? nothing
          : html`<ul>
              ${preset.figures.map(
                (figure) =>
                  html`<li>
                    ${figure.path}: ${String(figure.value)} (${figure.source}${figure.year === null ? '' : `, ${figure.year}`}; confidence
                    ${figure.confidence})
                  </li>`,
              )}
            </ul>`}
        ${words === null || words.source === null ? nothing : html`<p>${words.name}: ${words.source}.</p>`}
        <p>
          Dots light up outwards from the middle in the order of the rounds; where a dot stands says nothing about where
          people live.
        </p>
      </section>
    </footer>
  `;
}

/** A message of the library as a sentence of the page. */
function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
