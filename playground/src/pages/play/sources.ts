import { html, nothing, type TemplateResult } from 'lit';
import { openDataset } from 'ripplecast/graph';
import type { CompleteScenario, ResultDocument } from 'ripplecast/scenario';
import { catalogueEntryOf } from '../../state/catalogue-entry.ts';
import { hasOwnBuy } from '../../state/own-spot.ts';
import { chosenSource } from '../../words/chosen-source.ts';
import { figureSentences } from '../../words/figure-sentences.ts';
import { measuredSources, otherSources } from '../../words/measured-sources.ts';
import { buySources, sourceTitles } from '../../words/source-words.ts';
import { aboutPeople, aboutPeopleOfFile, aboutPeopleOfGraph, aboutPicture } from '../../words/stage-words.ts';
import type { ValueName } from '../../state/value-paths.ts';
import { networkFilesOf } from '../../state/own-files.ts';
import { warningSentence } from '../../words/warnings.ts';
import { isThere } from '../../machine/controls/is-there.ts';
import { worldOf } from '../../words/world-names.ts';
import { pageWords } from '../../words/page-words.ts';

/**
 * What a reader must know before using the numbers, and where they come from.
 * @param isRun - Whether the chart shows one run.
 */
export function sources(scenario: CompleteScenario, result: ResultDocument | null, isRun: boolean): TemplateResult {
  const preset = catalogueEntryOf(scenario);
  const warnings = (result?.warnings ?? [])
    .filter(({ code }) => code !== 'buyUniverseUnknown' || !hasOwnBuy(scenario))
    .map((warning) => warningSentence(warning, scenario.level))
    .filter((said) => said !== null);
  const counts = (name: ValueName): boolean => isThere({ scenario }, name);
  const told = preset === null ? [...measuredSources(scenario, counts), ...otherSources(scenario, counts)] : [];
  return html`
    <footer class="sources">
      ${
        warnings.length === 0
          ? nothing
          : html`<section>
              <h2>${sourceTitles().warnings}</h2>
              <ul>
                ${warnings.map((said) => html`<li>${said}</li>`)}
              </ul>
            </section>`
      }
      <section>
        <h2>${sourceTitles().sources}: <span class="badge">${worldOf(scenario)}</span></h2>
        ${preset === null ? nothing : html`<p>${pageWords().preset(preset).summary}</p>`}
        ${
          preset === null || preset.figures.length === 0
            ? nothing
            : html`<ul>
                ${figureSentences(preset).map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
        }
        ${
          told.length === 0
            ? nothing
            : html`<ul>
                ${told.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
        }
        ${buySources(scenario).map((sentence) => html`<p>${sentence}</p>`)}
        ${result?.provenance.chosen === undefined ? nothing : html`<p>${chosenSource(result.provenance.chosen, scenario)}</p>`}
        ${result === null || scenario.level !== 'network' ? nothing : html`<p>${aboutThem(result)} ${aboutPicture(isRun)}</p>`}
      </section>
    </footer>
  `;
}

function aboutThem(result: ResultDocument): string {
  const { network } = result.provenance.scenario;
  if (network !== null && 'dataset' in network)
    return aboutPeopleOfGraph(result, openDataset(network.dataset).citation);
  const files = networkFilesOf(result.provenance.scenario);
  return files === null ? aboutPeople(result) : aboutPeopleOfFile(result, files.edges);
}
