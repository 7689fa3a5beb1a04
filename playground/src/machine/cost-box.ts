import type { BarCost, NumberChange } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { DecidingValue, ResultDocument } from 'ripplecast/scenario';
import { hasOwnSpot } from '../state/own-spot.ts';
import { startsWithSpot } from '../state/spot-start.ts';
import { namesOfPaths } from '../state/value-paths.ts';
import { hasComplaints } from '../state/conversation.ts';
import { borrowedFigures } from '../words/borrowed-figures.ts';
import { budgetParts } from '../words/buy-parts.ts';
import { campaignCosts } from '../words/campaign-words.ts';
import { decidingSentence } from '../words/deciding-sentence.ts';
import { runCosts } from '../words/run-costs.ts';
import { splitCosts } from '../words/split-costs.ts';
import { partNames } from '../words/stage-names.ts';
import { buySelect } from './controls/buy-select.ts';
import { noticeSlider, spotSwitch } from './controls/spot-start.ts';
import { isOneRun } from './captions.ts';
import { ownSpotLine } from './own-spot-line.ts';
import type { PlayModel } from './play-model.ts';
import { buttonWords } from '../words/machine-words.ts';

/** What 1,000 people cost both ways, on average or in the run that is shown; where there is little room, the bars alone. */
export function costBars({ answer, view, isNarrow }: PlayModel): TemplateResult | typeof nothing {
  const { result, run } = answer;
  if (result === null || result.provenance.scenario.cost === null) return nothing;
  const arms = view.voice === 'run' && run !== null ? runCosts(result, run, view.run) : averageCosts(result);
  return html`<ripple-cost-bars .result=${result} .arms=${arms} ?compact=${isNarrow}></ripple-cost-bars>`;
}

/** What an average costs: a campaign as a whole, or sharing, in two where runs split. */
function averageCosts(result: ResultDocument): readonly BarCost[] | null {
  return result.cascade.mix === undefined ? splitCosts(result) : campaignCosts(result);
}

/** What decides the costs, the budget, and what sharing is compared with. */
export function costBox(model: PlayModel): TemplateResult | typeof nothing {
  const { scenario, act } = model;
  const borrowed = borrowedFigures(scenario);
  const isSmallWorld = scenario.level === 'network';
  if (isSmallWorld && scenario.cost === null) return nothing;
  // Where complaints begin it, nobody pays for sharing.
  const hasNothingToCompare = hasComplaints(scenario) && scenario.cost === null && scenario.broadcast === null;
  return html`
    <section class="cost" aria-label=${partNames().cost}>
      ${deciding(model)}
      ${
        hasNothingToCompare
          ? nothing
          : html`<div class="budget">
              <ripple-headline
                plain
                .parts=${budgetParts(scenario)}
                @ripple-input=${(event: CustomEvent<NumberChange>) => setBudget(event, true)}
                @ripple-change=${(event: CustomEvent<NumberChange>) => setBudget(event, false)}
              ></ripple-headline>
              ${spotSwitch(model)}
            </div>`
      }
      ${isSmallWorld ? nothing : buySelect(model)} ${hasOwnSpot(scenario) ? ownSpotLine(model) : nothing}
      ${noticeSlider(model)} ${borrowed === null ? nothing : html`<p class="hint">${borrowed}</p>`}
    </section>
  `;

  function setBudget({ detail }: CustomEvent<NumberChange>, dragging: boolean): void {
    act({ kind: 'setValue', name: 'budget', value: detail.value, dragging });
  }
}

/** The values, at most two, of which it depends most which way is cheaper, and one press that sets what was measured. */
function deciding(model: PlayModel): TemplateResult | typeof nothing {
  const { scenario, answer, act } = model;
  const { result } = answer;
  // Of a campaign it is not asked which way is cheaper: it is both.
  if (scenario.broadcast === null || scenario.cost === null || startsWithSpot(scenario)) return nothing;
  const values = result === null ? [] : (answer.deciding ?? []);
  const take = ({ path, to }: DecidingValue): void => {
    const name = namesOfPaths.get(path);
    if (name !== undefined) act({ kind: 'setValue', name, value: to, dragging: false });
  };
  return html`
    <ul class="deciding" aria-label=${partNames().deciding}>
      ${values.map(
        (value) => html`
          <li>
            ${result === null ? nothing : decides(value, result, isOneRun(model))}
            <button class="text" @click=${() => take(value)}>${buttonWords().tryIt}</button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** One of them, in people first. */
function decides(value: DecidingValue, result: ResultDocument, isRun: boolean): TemplateResult {
  const { people, costs } = decidingSentence(value, result, isRun);
  return html`<b>${people}.</b> ${costs}`;
}
