import type { NumberChange, NumberLimits } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { yearSlider } from '../../machine/year/year-slider.ts';
import { limitsOf, readValue, withValue } from '../../state/scenario-values.ts';
import { highestShare, MOST_FANS, MOST_RUNS, openedScenario } from '../../state/year-scenario.ts';
import type { YearNumber } from '../../state/year-numbers.ts';
import { countedThings, peopleNoun } from '../../words/value-hints.ts';
import { valueWords } from '../../words/value-words.ts';
import { yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** What is changed first. */
const first: readonly YearNumber[] = ['baitA', 'baitB', 'posts'];
const feelings: readonly YearNumber[] = ['halfLife', 'advocateFactor'];

/** Numbers of the scenario that have a control here, and how long their tracks are. */
const ofScenario = {
  fans: { kind: 'count', min: 100, max: MOST_FANS },
  share: { kind: 'percent', min: 0.0001, max: 1 },
  fanVisibility: { kind: 'percent', min: 0.01, max: 1 },
  replicates: { kind: 'count', min: 10, max: MOST_RUNS },
} as const;

/** The controls beside the chart. */
export function yearControls(model: YearModel): TemplateResult {
  return html`
    ${first.map((name) => sliderOf(model, name, model.isCompact))} ${scenarioSlider(model, 'fans', model.isCompact)}
    ${scenarioSlider(model, 'share', model.isCompact)} ${feelings.map((name) => sliderOf(model, name, model.isCompact))}
    <p class="hint">${yearWords().assumed}</p>
  `;
}

/**
 * The slider of one number of the year.
 * @param compact - Whether its hint is only heard.
 */
export function sliderOf({ year, act }: YearModel, name: YearNumber, compact: boolean): TemplateResult {
  return yearSlider(year.numbers, name, compact, (value, dragging) =>
    act({ kind: 'setNumber', name, value, dragging }),
  );
}

/**
 * The slider of a number of the scenario that each post repeats.
 * @param compact - Whether its hint is only heard.
 */
export function scenarioSlider(
  { year: { scenario }, act }: YearModel,
  name: keyof typeof ofScenario,
  compact: boolean,
): TemplateResult {
  const { kind, min, max } = ofScenario[name];
  const limits = yearLimits(scenario, name);
  const most = Math.min(max, limits.max);
  const change = (event: CustomEvent<NumberChange>, dragging: boolean): void => {
    event.stopPropagation();
    const { value } = event.detail;
    if (value !== null) act({ kind: 'setScenario', scenario: withValue(scenario, name, value), dragging });
  };
  return html`
    <ripple-slider
      name=${name}
      label=${valueWords(name).label}
      hint=${valueWords(name).hint}
      kind=${kind}
      scale="log"
      ?compact=${compact}
      counted=${countedThings(name) ?? peopleNoun()}
      min=${Math.min(min, most / 2)}
      max=${most}
      lowest=${limits.min}
      highest=${limits.max}
      .value=${readValue(scenario, name)}
      .preset=${Math.min(limits.max, readValue(openedScenario, name))}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-slider>
  `;
}

/** What a number may be here: a year of what runs away takes too long. */
function yearLimits(scenario: CompleteScenario, name: keyof typeof ofScenario): NumberLimits {
  const { min, max } = limitsOf(scenario, name);
  const most = name === 'share' ? highestShare(scenario) : ofScenario[name].max;
  return { min, max: Math.min(max, most) };
}
