import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { refusalOfSpotStart } from '../../state/refusal-of-part.ts';
import { hasSpot, startsWithSpot, withSpotStart } from '../../state/spot-start.ts';
import { spotStartWords } from '../../words/campaign-words.ts';
import { reasonOfRefusal } from '../../words/reason-of-refusal.ts';
import type { PlayModel } from '../play-model.ts';
import { slider } from './sliders.ts';

/** The switch that has viewers of the spot start the sharing; one that cannot be had says why. */
export function spotSwitch(model: PlayModel): TemplateResult | typeof nothing {
  const { scenario, act } = model;
  if (!hasSpot(scenario)) return nothing;
  const { label, hint, refused } = spotStartWords();
  const isOn = startsWithSpot(scenario);
  const reason = reasonOf(scenario, refused);
  // Beside the pictures every line counts.
  const isHeard = reason === null && !model.isNarrow;
  const change = (event: Event): void => {
    const next = (event.currentTarget as HTMLInputElement).checked;
    act({ kind: 'setScenario', scenario: withSpotStart(scenario, next) });
  };
  return html`
    <div class="control levels spot-start">
      <label class="level">
        <input type="checkbox" name="spot-start" .checked=${isOn} ?disabled=${reason !== null} @change=${change} />
        <span><b>${label}</b> <span class=${isHeard ? 'hint visually-hidden' : 'hint'}>${reason ?? hint}</span></span>
      </label>
    </div>
  `;
}

/** How many viewers notice the spot; nothing where it only stands beside the sharing. */
export function noticeSlider(model: PlayModel): TemplateResult | typeof nothing {
  return hasSpot(model.scenario) && startsWithSpot(model.scenario) ? slider(model, 'notice') : nothing;
}

function reasonOf(scenario: CompleteScenario, ofParts: string): string | null {
  const refusal = refusalOfSpotStart(scenario);
  if (refusal === null) return null;
  return scenario.timing === undefined && scenario.criticism === undefined ? reasonOfRefusal(refusal) : ofParts;
}
