import { html, type TemplateResult } from 'lit';
import { universeOf, type ResultDocument } from 'ripplecast/scenario';
import { broadcastReach, buyWords } from '../words/buy-name.ts';
import type { PlayModel } from './play-model.ts';

/** The runs one by one, where their average is none of them; one that is chosen is shown. */
export function outcomesPanel({ answer: { outcomes }, act }: PlayModel, result: ResultDocument): TemplateResult {
  return html`
    <ripple-outcomes
      .outcomes=${outcomes}
      .universe=${universeOf(result.provenance)}
      .broadcast=${broadcastReach(result)}
      broadcast-label=${buyWords(result.provenance.scenario)?.short ?? ''}
      @ripple-outcome=${({ detail }: CustomEvent<{ index: number }>) => act({ kind: 'showRun', run: detail.index })}
    ></ripple-outcomes>
  `;
}
