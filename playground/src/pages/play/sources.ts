import { html, nothing, type TemplateResult } from 'lit';
import { formatWhole } from '@ripplecast/elements';
import { findCatalogueBuy } from 'ripplecast/broadcast';
import type { CompleteScenario, ResultDocument } from 'ripplecast/scenario';
import { hasOwnSpot } from '../../state/own-spot.ts';
import { catalogueEntryOf } from '../../state/catalogue-entry.ts';
import { readValue } from '../../state/scenario-values.ts';
import { buyWords } from '../../words/buy-name.ts';
import { figureSentences } from '../../words/figure-sentences.ts';
import { pageWords } from '../../words/page-words.ts';
import { warningSentence } from '../../words/warnings.ts';
import { worldOf } from '../../words/world-names.ts';

/** What a reader must know before using the numbers, and where they come from. */
export function sources(scenario: CompleteScenario, result: ResultDocument | null): TemplateResult {
  const preset = catalogueEntryOf(scenario);
  const warnings = result?.warnings ?? [];
  return html`
    <footer class="sources">
      ${
        warnings.length === 0
          ? nothing
          : html`<section>
              <h2>Before you use these numbers</h2>
              <ul>
                ${warnings.map((warning) => html`<li>${warningSentence(warning, scenario.level)}</li>`)}
              </ul>
            </section>`
      }
      <section>
        <h2>Sources <span class="badge">${worldOf(scenario)}</span></h2>
        ${preset === null ? nothing : html`<p>${preset.summary}</p>`}
        ${
          preset === null || preset.figures.length === 0
            ? nothing
            : html`<ul>
                ${figureSentences(preset).map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
        }
        ${buySource(scenario)}
        <p>${scenario.level === 'network' ? aboutRings(scenario) : aboutDots}</p>
      </section>
    </footer>
  `;
}

/** Where the figures of the buy come from; what only a link says is not printed as a source. */
function buySource(scenario: CompleteScenario): TemplateResult | typeof nothing {
  const { broadcast } = scenario;
  const words = buyWords(scenario);
  if (broadcast === null || words === null) return nothing;
  if ('buy' in broadcast) {
    const buy = findCatalogueBuy(broadcast.buy);
    if (buy === null) return nothing;
    const said = [`${pageWords.buyFigures(buy)}, ${buy.year}`, buy.source, ...pageWords.buyRemarks(buy.note)];
    return html`<p>${words.heading}: ${said.map((sentence) => `${sentence}.`).join(' ')}</p>`;
  }
  if (catalogueEntryOf(scenario) !== null)
    return html`<p>${words.heading}: ${broadcast.source ?? 'no source was given'}.</p>`;
  const whose = hasOwnSpot(scenario) ? `${words.heading}: your figures.` : `${words.heading}.`;
  return html`<p>
    ${whose}${broadcast.source === null ? nothing : html` According to the link: “${broadcast.source}”.`}
  </p>`;
}

const aboutDots =
  'Dots light up outwards from the middle in the order in which people see it; where a dot stands says nothing about where people live.';

/** What a small world is, and what it is not. */
function aboutRings(scenario: CompleteScenario): string {
  const people = formatWhole(readValue(scenario, 'universe'));
  return (
    `The ${people} people and their friendships are grown by chance, in communities of one size: a world for looking at, not a part of the nation. ` +
    'The picture is one run: each ring holds the people first reached in one round; a line joins each of them to the person who first showed it to them. ' +
    'The headline and the chart are the mean of all runs, among the same people with the same friendships. The order within a round has no meaning.'
  );
}
