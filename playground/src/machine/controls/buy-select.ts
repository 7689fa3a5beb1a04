import { html, nothing, type TemplateResult } from 'lit';
import { broadcastCatalogue, type CatalogueBuy } from 'ripplecast/broadcast';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { hasOwnBuy } from '../../state/own-spot.ts';
import { readValue } from '../../state/scenario-values.ts';
import { noticeOf } from '../../state/spot-start.ts';
import { buyWords, nameOfBuy } from '../../words/buy-name.ts';
import { buyChoices, buyFigures } from '../../words/source-words.ts';
import { controlWords } from '../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** The select of buys: a spot of the reader's own, none, and those of the catalogue, newest first. */
export function buySelect({ scenario, act }: PlayModel): TemplateResult {
  const { broadcast } = scenario;
  const isOwn = hasOwnBuy(scenario);
  // A buy that a preset or a link writes out is none of the others.
  const isWritten = broadcast !== null && 'placements' in broadcast && !isOwn;
  const id = broadcast === null ? 'none' : 'buy' in broadcast ? broadcast.buy : isOwn ? 'own' : 'written';
  const choose = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLSelectElement).value;
    if (chosen === 'written') return;
    if (chosen === 'own') return act({ kind: 'setOwnSpot' });
    const production = readValue(broadcast === null || isOwn ? presets.seedExample : scenario, 'production');
    const next = chosen === 'none' ? null : { buy: chosen, production, ...noticeOf(broadcast) };
    act({ kind: 'setScenario', scenario: { ...scenario, broadcast: next } });
  };
  return html`
    <div class="control buy">
      <label for="buy">${controlWords().buy}</label>
      <select id="buy" .value=${id} @change=${choose}>
        <option value="own" ?selected=${isOwn}>${buyChoices().own}</option>
        <option value="none" ?selected=${id === 'none'}>${buyChoices().none}</option>
        ${isWritten ? html`<option value="written" selected>${buyWords(scenario)?.heading}</option>` : nothing}
        ${broadcastCatalogue
          .toReversed()
          .map(
            (buy) =>
              html`<option value=${buy.id} ?selected=${buy.id === id} ?disabled=${!fits(buy, scenario)}>
                ${nameOfBuy(buy)}
              </option>`,
          )}
      </select>
    </div>
    ${isOwn ? nothing : html`<p class="hint">${buyFigures(scenario)}</p>`}
  `;
}

/** Amounts are never converted, and a buy cannot reach more people than there are. */
function fits(buy: CatalogueBuy, { universe, currency }: CompleteScenario): boolean {
  return buy.audience <= (universe ?? Infinity) && buy.currency === currency;
}
