import type { HeadlinePart, NumberChange } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from 'ripplecast/scenario';
import type { PageNote } from '../state/fit-to-page.ts';
import type { ValueName } from '../state/scenario-values.ts';

/** The sentence at the top with what stands below it, and whom it tells. */
export interface AnswerModel {
  readonly parts: readonly HeadlinePart[];
  readonly below: string;
  /** Whether `below` says why there is no answer. */
  readonly failed: boolean;
  readonly notes: readonly PageNote[];
  readonly setValue: (name: ValueName, value: number | null) => void;
  readonly setScenario: (scenario: Scenario) => void;
}

/** The headline, how sure it is, and what the reader should know about what is shown. */
export function answer({ parts, below, failed, notes, setValue, setScenario }: AnswerModel): TemplateResult {
  return html`
    <div class="answer">
      <ripple-headline
        .parts=${parts}
        @ripple-change=${(event: CustomEvent<NumberChange>) =>
          setValue(event.detail.name as ValueName, event.detail.value)}
      ></ripple-headline>
      <p class="below" ?data-problem=${failed}>${below}</p>
      ${
        notes.length === 0
          ? nothing
          : html`<ul class="notes" role="status">
              ${notes.map(
                ({ text, offer }) =>
                  html`<li>
                    ${text}
                    ${
                      offer === null
                        ? nothing
                        : html`<button class="small" @click=${() => setScenario(offer.scenario)}>
                            ${offer.label}
                          </button>`
                    }
                  </li>`,
              )}
            </ul>`
      }
    </div>
  `;
}
