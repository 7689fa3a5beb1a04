import type { HeadlinePart, NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { ownSpotParts, ownSpotReaches } from '../words/buy-parts.ts';
import type { PlayModel } from './play-model.ts';

/**
 * The figures of a spot of the reader's own, to be typed or dragged: "5,000,000 viewers · $100,000 · shown 1 time".
 * @param reached - Different people whom it reaches, said where it is shown more than once; 0 for nothing.
 */
export function ownSpotLine({ scenario, act }: PlayModel, reached = 0): TemplateResult {
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void =>
    act({ kind: 'setValue', name: detail.name as ValueName, value: detail.value, dragging });
  return html`
    <ripple-headline
      plain
      class="own-spot"
      .parts=${[...ownSpotParts(scenario), ...whom(scenario, reached)]}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-headline>
  `;
}

/** How many different people see it, as it is not seen by others each time. */
function whom(scenario: CompleteScenario, reached: number): readonly HeadlinePart[] {
  if (reached === 0 || readValue(scenario, 'insertions') === 1) return [];
  return [{ text: ` · ${ownSpotReaches(reached)}` }];
}
