import { html, nothing, type TemplateResult } from 'lit';
import type { Ties } from 'ripplecast/scenario';
import { mayBeMutual } from '../../state/friendship.ts';
import { controlWords, levelsInOrder, levelWords, tiesWords, type ValueWords } from '../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';

/** One of the values between which a reader chooses. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly says: string;
}

function choiceOf<Value extends string>(value: Value, { label, hint }: ValueWords): Choice<Value> {
  return { value, name: label, says: hint };
}

function radios<Value extends string>(
  name: string,
  legend: string,
  choices: readonly Choice<Value>[],
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  return html`
    <fieldset class="control levels">
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, name: label, says }) => html`
          <label class="level">
            <input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${chosen === value}
              @change=${() => choose(value)}
            />
            <span><b>${label}</b> <span class="hint">${says}</span></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** How the cascade is computed. */
export function levelChoice({ scenario, act }: PlayModel): TemplateResult {
  const levels = levelsInOrder.map((level) => choiceOf(level, levelWords(level)));
  return radios('level', controlWords().level, levels, scenario.level, (level) => act({ kind: 'setLevel', level }));
}

/** Whether friendship goes both ways, where that can be computed. */
export function tiesChoice({ scenario, act }: PlayModel): TemplateResult | typeof nothing {
  if (!mayBeMutual(scenario)) return nothing;
  const ties = (['follow', 'mutual'] as const).map((each) => choiceOf<Ties>(each, tiesWords(each)));
  return radios('ties', controlWords().ties, ties, scenario.ties, (chosen) =>
    act({ kind: 'setScenario', scenario: { ...scenario, ties: chosen } }),
  );
}
