import type { PeopleTool } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { ownNetworkOf } from '../state/own-files.ts';
import { MOST_WITH_CHANGED_TIES } from '../state/changed-ties.ts';
import { peopleToolWords } from '../words/people-tool-words.ts';
import { redrawnWords } from '../words/redrawn-words.ts';
import type { PlayModel } from './play-model.ts';

/** What a tap on the people does, and how they are drawn. */
export function peopleTools(model: PlayModel): TemplateResult {
  const { view, answer, act } = model;
  const people = answer.traced?.world.graph.people ?? Infinity;
  const drawn = (how: typeof view.people, name: string): TemplateResult => html`
    <button
      class="small"
      aria-pressed=${view.people === how}
      @click=${() => view.people !== how && act({ kind: 'look', view: { people: how } })}
    >
      ${name}
    </button>
  `;
  return html`
    <div class="people-tools">
      ${view.people === 'stage' ? tapTools(model, people <= MOST_WITH_CHANGED_TIES && ownNetworkOf(model.scenario) === null) : nothing}
      <div class="views people-views" role="group" aria-label=${peopleToolWords().views}>
        ${(['stage', 'rings', 'list'] as const).map((how) => drawn(how, peopleToolWords()[how]))}
      </div>
    </div>
  `;
}

function tapTools({ canUndo, view, act }: PlayModel, hasTies: boolean): TemplateResult {
  return html`
    <div class="tap-tools">
      ${
        hasTies && view.asked === null
          ? html`<div class="views taps" role="group" aria-label=${peopleToolWords().taps}>
              ${tapTool('begin', peopleToolWords().begin, true)} ${tapTool('tie', peopleToolWords().tie, false)}
            </div>`
          : html`<span class="tap">${view.asked === null ? peopleToolWords().begin : peopleToolWords().pick}</span>`
      }
      <button
        class="small"
        ?disabled=${!canUndo}
        title=${peopleToolWords().undoKeys}
        @click=${() => act({ kind: 'undo' })}
      >
        ${peopleToolWords().undo}
      </button>
    </div>
  `;
}

/** The line below the people: what the last change among them does on average, else what a tap does. */
export function peopleLine({ view, answer, redrawn }: PlayModel): TemplateResult {
  const people = answer.traced?.world.graph.people ?? 0;
  const now = answer.progress === 'done' && answer.result !== null ? answer.result.cascade.reach.mean : null;
  const hints = html`
    <span class="for-begin">${peopleToolWords().beginHint}</span>
    <span class="for-tie">${peopleToolWords().tieHint}</span>
  `;
  const hint = view.asked === null ? hints : html`<span>${peopleToolWords().pickHint}</span>`;
  const said = redrawn === null ? (view.people === 'stage' ? hint : nothing) : redrawnWords(redrawn, now, people);
  return html`<p class="people-line" role="status">${said}</p>`;
}

function tapTool(tool: PeopleTool, name: string, isFirst: boolean): TemplateResult {
  return html`<button class="small" data-tool=${tool} aria-pressed=${isFirst} @click=${useTool}>${name}</button>`;
}

/** What a tap does belongs to the picture; nothing else on the page depends on it. */
function useTool({ currentTarget }: Event): void {
  const button = currentTarget as HTMLElement;
  const stage = button.closest('.stage');
  for (const other of stage?.querySelectorAll<HTMLElement>('[data-tool]') ?? []) {
    other.setAttribute('aria-pressed', String(other === button));
  }
  stage?.querySelector('ripple-people[arm="shared"]')?.setAttribute('tool', button.dataset['tool'] ?? 'look');
}
