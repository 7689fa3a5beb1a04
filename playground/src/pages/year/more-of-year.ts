import { html, type TemplateResult } from 'lit';
import type { YearNumber } from '../../state/year-numbers.ts';
import { contentName, yearWords } from '../../words/year-words.ts';
import { scenarioSlider, sliderOf } from './year-controls.ts';
import type { YearModel } from './year-model.ts';

const ofContents = {
  advice: ['adviceLike', 'adviceAttention', 'adviceValue', 'adviceInteraction'],
  bait: ['baitLike', 'baitAttention', 'baitValue', 'baitInteraction'],
} as const satisfies Readonly<Record<'advice' | 'bait', readonly YearNumber[]>>;

/** The controls behind "More": what a sight of each kind of content leads to, and how long it goes on. */
export function moreOfYear(model: YearModel): TemplateResult {
  return html`
    <p class="hint">${yearWords().engagement}</p>
    ${(['advice', 'bait'] as const).map(
      (content) => html`
        <fieldset class="content">
          <legend>${contentName(content)}</legend>
          ${ofContents[content].map((name) => sliderOf(model, name, false))}
        </fieldset>
      `,
    )}
    <fieldset class="content">
      <legend>${yearWords().time}</legend>
      ${sliderOf(model, 'weeks', false)} ${scenarioSlider(model, 'fanVisibility', false)}
      ${scenarioSlider(model, 'replicates', false)}
    </fieldset>
  `;
}
