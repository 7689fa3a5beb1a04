import type { PeopleTool } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { MOST_WITH_CHANGED_TIES } from '../../state/changed-ties.ts';
import type { PlayModel } from './play-model.ts';

/** What a tap on the people does, and how they are drawn. */
export function peopleTools({ view, answer, act }: PlayModel): TemplateResult {
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
      ${view.people === 'stage' ? tapTools(people <= MOST_WITH_CHANGED_TIES) : nothing}
      <div class="views people-views" role="group" aria-label="How the people are drawn">
        ${drawn('stage', 'Stage')} ${drawn('rings', 'Rings')} ${drawn('list', 'List')}
      </div>
    </div>
  `;
}

function tapTools(hasTies: boolean): TemplateResult {
  if (!hasTies) return html`<span class="tap">Tap who begins</span>`;
  return html`
    <div class="views taps" role="group" aria-label="What a tap does">
      ${tapTool('begin', 'Tap who begins', 'It then begins with this person alone', true)}
      ${tapTool('tie', 'Cut a tie', 'Tap a tie to cut it; or tap two people: friends part, others become friends', false)}
    </div>
  `;
}

function tapTool(tool: PeopleTool, name: string, title: string, isFirst: boolean): TemplateResult {
  return html`<button class="small" data-tool=${tool} title=${title} aria-pressed=${isFirst} @click=${useTool}>
    ${name}
  </button>`;
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
