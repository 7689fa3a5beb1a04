import { formatCount, formatMoney } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { broadcastCatalogue, findCatalogueBuy, type CatalogueBuy } from 'ripplecast/broadcast';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { hasOwnSpot } from '../../../state/own-spot.ts';
import { readValue } from '../../../state/scenario-values.ts';
import { buyWords } from '../../../words/buy-name.ts';
import { controlWords } from '../../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** The select of buys: a spot of the reader's own, none, and those of the catalogue, newest first. */
export function buySelect({ scenario, act }: PlayModel): TemplateResult {
  const { broadcast } = scenario;
  const isOwn = hasOwnSpot(scenario);
  // A buy that a preset or a link writes out is none of the others.
  const isWritten = broadcast !== null && 'placements' in broadcast && !isOwn;
  const id = broadcast === null ? 'none' : 'buy' in broadcast ? broadcast.buy : isOwn ? 'own' : 'written';
  const choose = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    if (chosen === 'written') return;
    if (chosen === 'own') return act({ kind: 'setOwnSpot' });
    const production = readValue(broadcast === null || isOwn ? presets.seedExample : scenario, 'production');
    const next = chosen === 'none' ? null : { buy: chosen, production };
    act({ kind: 'setScenario', scenario: { ...scenario, broadcast: next } });
  };
  return html`
    <div class="control buy">
      <label for="buy">${controlWords.buy}</label>
      <select id="buy" .value=${id} @change=${choose}>
        <option value="own" ?selected=${isOwn}>My own TV spot</option>
        <option value="none" ?selected=${id === 'none'}>Nothing, just show sharing</option>
        ${isWritten ? html`<option value="written" selected>${buyWords(scenario)?.heading}</option>` : nothing}
        ${broadcastCatalogue
          .toReversed()
          .map(
            (buy) =>
              html`<option value=${buy.id} ?selected=${buy.id === id} ?disabled=${!fits(buy, scenario)}>
                ${buy.name.includes(String(buy.year)) ? buy.name : `${buy.name}, ${buy.year}`}
              </option>`,
          )}
      </select>
    </div>
    ${isOwn ? nothing : figures(scenario)}
  `;
}

/** Amounts are never converted, and a buy cannot reach more people than there are. */
function fits(buy: CatalogueBuy, { universe, currency }: CompleteScenario): boolean {
  return buy.audience <= (universe ?? Infinity) && buy.currency === currency;
}

/** What the chosen buy reaches and costs; where the figures come from stands with the sources. */
function figures({ broadcast }: CompleteScenario): TemplateResult | typeof nothing {
  const buy = broadcast !== null && 'buy' in broadcast ? findCatalogueBuy(broadcast.buy) : null;
  if (buy === null) return nothing;
  const price = formatMoney(buy.costPerInsertion, buy.currency);
  return html`<p class="hint">${formatCount(buy.audience)} viewers, ${price} for 30 s (${buy.year}).</p>`;
}
