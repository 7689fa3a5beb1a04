import type { NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../state/value-paths.ts';
import { ownSpotParts } from '../words/buy-parts.ts';
import type { PlayModel } from './play-model.ts';

/** The figures of a spot of the reader's own, to be typed or dragged: "5,000,000 viewers · $100,000 · shown 1 time". */
export function ownSpotLine({ scenario, act }: PlayModel): TemplateResult {
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void =>
    act({ kind: 'setValue', name: detail.name as ValueName, value: detail.value, dragging });
  return html`
    <ripple-headline
      plain
      class="own-spot"
      .parts=${ownSpotParts(scenario)}
      @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
      @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
    ></ripple-headline>
  `;
}
