import type { HeadlinePart, NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../../state/scenario-values.ts';

/** The sentence at the top with the line below it, and whom it tells. */
export interface AnswerModel {
  readonly parts: readonly HeadlinePart[];
  readonly below: string;
  /** Whether `below` says why there is no answer. */
  readonly failed: boolean;
  readonly setValue: (name: ValueName, value: number | null) => void;
}

/** The headline, and how sure it is. */
export function answer({ parts, below, failed, setValue }: AnswerModel): TemplateResult {
  return html`
    <div class="answer">
      <ripple-headline
        .parts=${parts}
        @ripple-change=${(event: CustomEvent<NumberChange>) =>
          setValue(event.detail.name as ValueName, event.detail.value)}
      ></ripple-headline>
      <p class="below" ?data-problem=${failed}>${below}</p>
    </div>
  `;
}
