import type { HeadlinePart, NumberChange } from '@ripplecast/elements';
import { formatMoney } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { hasOwnSpot } from '../../state/own-spot.ts';
import { isGiven, limitsOf, readValue } from '../../state/scenario-values.ts';
import { valueWords } from '../../words/value-words.ts';
import { buySelect } from './controls/buy-select.ts';
import { ownSpotLine } from './own-spot-line.ts';
import type { PlayModel } from './play-model.ts';

/** Not a budget: less than any that can be typed. */
const NOT_GIVEN = -1;

/** What 1,000 people cost both ways; where there is little room, the two bars alone. */
export function costBars({ answer: { result }, isNarrow }: PlayModel): TemplateResult | typeof nothing {
  if (result === null || result.provenance.scenario.cost === null) return nothing;
  return html`<ripple-cost-bars .result=${result} ?compact=${isNarrow}></ripple-cost-bars>`;
}

/** The budget, and what sharing is compared with. */
export function costBox(model: PlayModel): TemplateResult {
  const { scenario, act } = model;
  return html`
    <section class="cost" aria-label="What it costs">
      <ripple-headline
        plain
        .parts=${budgetParts(scenario)}
        @ripple-input=${(event: CustomEvent<NumberChange>) => setBudget(event, true)}
        @ripple-change=${(event: CustomEvent<NumberChange>) => setBudget(event, false)}
      ></ripple-headline>
      ${buySelect(model)} ${hasOwnSpot(scenario) ? ownSpotLine(model) : nothing}
    </section>
  `;

  function setBudget({ detail }: CustomEvent<NumberChange>, dragging: boolean): void {
    act({ kind: 'setValue', name: 'budget', value: detail.value, dragging });
  }
}

/** "Sharing costs $50,000 in all", or what to do where no budget was given. */
function budgetParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const given = isGiven(scenario, 'budget');
  const current = given ? readValue(scenario, 'budget') : NOT_GIVEN;
  const display = given ? formatMoney(current, scenario.currency) : 'no budget';
  const { label } = valueWords.budget;
  const edit = { edit: 'budget', kind: 'money', current, display, label, ...limitsOf(scenario, 'budget') } as const;
  return given ? [{ text: 'Budget for sharing: ' }, edit] : [{ text: 'Enter a budget to compare costs: ' }, edit];
}
