import type { NumberChange } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { ValueName } from '../state/value-paths.ts';
import { breakWell } from '../words/line-breaks.ts';
import { setupParts } from '../words/setup-parts.ts';
import type { PlayModel } from './play-model.ts';

/** What is asked, its numbers to be typed or dragged. */
export function setupLine({ scenario, act }: PlayModel): TemplateResult {
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void =>
    act({ kind: 'setValue', name: detail.name as ValueName, value: detail.value, dragging });
  return html`
    <div class="setup">
      <ripple-headline
        plain
        .parts=${breakWell(setupParts(scenario))}
        @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
        @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
      ></ripple-headline>
    </div>
  `;
}
