import { reachPoints, reachScale } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { eachFrame } from '../../figures/each-frame.ts';
import { lastRound } from '../../simulation/rounds.ts';
import { broadcastReach, buyWords } from '../../words/buy-name.ts';
import { bandSentence, deskSentence } from '../../words/desk-words.ts';
import { breakEvenSentence } from '../../words/break-even-sentence.ts';
import { cheaperSentence, costFinding, reachFinding } from '../../words/findings.ts';
import type { PlayModel } from './play-model.ts';

/** Reach by round, and cost: each a drawing with a table behind it; nothing before there is a result. */
export function charts({ answer, view, time, act }: PlayModel): TemplateResult | typeof nothing {
  const { result, breakEven } = answer;
  if (result === null) return nothing;
  const { scenario } = result.provenance;
  const words = buyWords(scenario);
  const scale = view.scale === 'auto' ? reachScale(result) : view.scale;
  const sentence = breakEven === null ? null : breakEvenSentence(result, breakEven);
  return html`
    <ripple-reach-chart
      .points=${reachPoints(result, lastRound(result))}
      .broadcast=${broadcastReach(result)}
      broadcast-label=${words?.short ?? ''}
      finding=${reachFinding(result)}
      .position=${eachFrame(time, () => time.position)}
      scale=${scale}
      ?table=${view.table}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
    >
      <span slot="controls" class="pair">
        <button
          class="small"
          aria-pressed=${scale === 'log'}
          @click=${() => act({ kind: 'look', view: { scale: scale === 'log' ? 'linear' : 'log' } })}
        >
          Log scale
        </button>
      </span>
      <button slot="controls" class="small" aria-pressed=${view.table} @click=${() => act({ kind: 'toggleTable' })}>
        Table
      </button>
    </ripple-reach-chart>
    <ripple-cost-table .result=${result} finding=${costFinding(result)} ?table=${view.table}>
      <p class="break-even">
        ${cheaperSentence(result)} ${sentence ?? (result.broadcast === null ? '' : 'Looking for the break-even …')}
      </p>
    </ripple-cost-table>
  `;
}

/** Who saw the criticism, and what the desk changes; nothing where nobody can criticise. */
export function sights({ scenario, answer: { result }, view }: PlayModel): TemplateResult | typeof nothing {
  if (scenario.criticism === undefined) return nothing;
  const shown = result?.cascade.criticism === undefined ? null : result;
  const sentence = shown === null ? null : deskSentence(shown);
  const band = shown === null ? null : bandSentence(shown);
  return html`
    <section class="sights ${scenario.desk === undefined ? '' : 'with-desk'}" aria-label="Who saw the criticism">
      ${
        shown === null
          ? nothing
          : html`<ripple-sights-bar .result=${shown} ?table=${view.table}>
              ${sentence === null ? nothing : html`<p class="desk-change">${sentence}</p>`}
              ${band === null ? nothing : html`<p class="hint">${band}</p>`}
            </ripple-sights-bar>`
      }
    </section>
  `;
}
