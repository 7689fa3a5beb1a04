import { html, nothing, type TemplateResult } from 'lit';
import { broadcastCatalogue, findCatalogueBuy, type CatalogueBuy } from 'ripplecast/broadcast';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../../../state/scenario-values.ts';
import { pageWords } from '../../../words/page-words.ts';
import { controlWords } from '../../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** The select of buys, newest first, and where the figures of the chosen one come from. */
export function buySelect({ scenario, act }: PlayModel): TemplateResult {
  const { broadcast } = scenario;
  const own = broadcast !== null && 'placements' in broadcast;
  const id = broadcast === null ? '' : 'buy' in broadcast ? broadcast.buy : 'own';
  const choose = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    if (chosen === 'own') return;
    const production = readValue(broadcast === null ? presets.seedExample : scenario, 'production');
    const next = chosen === '' ? null : { buy: chosen, production };
    act({ kind: 'setScenario', scenario: { ...scenario, broadcast: next } });
  };
  return html`
    <div class="control">
      <label for="buy">${controlWords.buy}</label>
      <select id="buy" .value=${id} @change=${choose}>
        <option value="" ?selected=${id === ''}>nothing: only sharing</option>
        ${own ? html`<option value="own" selected>a broadcast that is written out</option>` : nothing}
        ${broadcastCatalogue
          .toReversed()
          .map(
            (buy) =>
              html`<option value=${buy.id} ?selected=${buy.id === id} ?disabled=${!fits(buy, scenario)}>
                ${buy.name.includes(String(buy.year)) ? buy.name : `${buy.name}, ${buy.year}`}
              </option>`,
          )}
      </select>
      <p class="hint">${buySource(scenario)}</p>
    </div>
  `;
}

/** Amounts are never converted, and a buy cannot reach more people than there are. */
function fits(buy: CatalogueBuy, { universe, currency }: CompleteScenario): boolean {
  return buy.audience <= (universe ?? Infinity) && buy.currency === currency;
}

function buySource({ broadcast }: CompleteScenario): string {
  if (broadcast === null) return 'One spot of 30 seconds, seen by all its viewers at once.';
  if ('placements' in broadcast) return broadcast.source ?? 'No source was given for this buy.';
  const buy = findCatalogueBuy(broadcast.buy);
  if (buy === null) return '';
  return [`${pageWords.buyFigures(buy)}, ${buy.year}`, buy.source, ...pageWords.buyRemarks(buy.note)]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
