import type { NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../../state/scenario-values.ts';
import { failedHeadline, headline, loadingHeadline, type Headline } from '../../words/headline.ts';
import type { PlayModel } from './play-model.ts';

function headlineOf({ scenario, answer, time }: PlayModel): Headline {
  if (answer.problem !== null) return failedHeadline(scenario, answer.problem);
  if (answer.result === null) return loadingHeadline(scenario);
  return headline(answer.result, time.round, answer.runs);
}

/** The headline, and how sure it is or why there is none. */
export function answer(model: PlayModel): TemplateResult {
  const { parts, below } = headlineOf(model);
  const change = ({ detail }: CustomEvent<NumberChange>): void =>
    model.act({ kind: 'setValue', name: detail.name as ValueName, value: detail.value, dragging: false });
  return html`
    <div class="verdict"><ripple-headline .parts=${parts} @ripple-change=${change}></ripple-headline></div>
    <p class="sure">${below}</p>
  `;
}
