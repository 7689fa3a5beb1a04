import { html, nothing, type TemplateResult } from 'lit';
import { eachFrame } from '../../figures/each-frame.ts';
import { lagMarks, namedLines } from '../../machine/year/year-chart.ts';
import { buttonWords } from '../../words/machine-words.ts';
import { lagNote, spokenWeek, yearFinding, yearWords } from '../../words/year-words.ts';
import type { YearModel } from './year-model.ts';

/** Counters and the relationship, and the bar below them. */
export function yearStage(model: YearModel): TemplateResult {
  const { figures, view, time, act } = model;
  return html`
    <section class="stage" aria-label=${yearWords().stage} data-machine tabindex="-1">
      <ripple-year-chart
        class="picture"
        .lines=${figures === null ? [] : namedLines(figures)}
        .marks=${figures === null ? [] : lagMarks(figures)}
        .position=${eachFrame(time, () => time.position)}
        finding=${yearFinding(figures)}
        note=${figures === null ? '' : lagNote(figures)}
        ?table=${view.table}
        @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
      >
        <button slot="controls" class="small" aria-pressed=${view.table} @click=${() => act({ kind: 'toggleTable' })}>
          ${buttonWords().table}
        </button>
      </ripple-year-chart>
      ${figures === null ? html`<div class="no-picture"></div>` : nothing}
      <ripple-playbar
        no-speed
        time-label=${yearWords().week}
        .rounds=${time.last}
        .position=${eachFrame(time, () => time.position)}
        .playing=${time.playing}
        run-label=${figures === null ? '' : yearWords().average(figures.runs)}
        value-text=${figures === null ? '' : spokenWeek(figures, time.round)}
        @ripple-play=${() => act({ kind: 'playOrPause' })}
        @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
        @ripple-step=${({ detail }: CustomEvent<{ by: number }>) => act({ kind: 'step', by: detail.by })}
        @ripple-replay=${() => act({ kind: 'replay' })}
        @ripple-roll=${() => act({ kind: 'rollAgain' })}
      ></ripple-playbar>
    </section>
  `;
}
