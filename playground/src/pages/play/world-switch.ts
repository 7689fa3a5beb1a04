import { html, nothing, type TemplateResult } from 'lit';
import { presetOf } from '../../state/preset-of.ts';
import { mayGrowToMillion, measuredMillion, storyWorlds, worldOf, type World } from '../../state/worlds.ts';
import type { PlayModel } from './play-model.ts';

/** A world in the switch: its name, shorter where there is little room, and what its numbers are. */
const names: Readonly<Record<World, { readonly long: string; readonly short: string; readonly says: string }>> = {
  claim: { long: 'The claim', short: 'The claim', says: '2011' },
  measured: { long: 'What was measured', short: 'Measured', says: '2012' },
  mine: { long: 'My numbers', short: 'My numbers', says: '' },
};

/** The switch of three worlds, and beside it what kind of numbers these are and where the story goes on. */
export function worldSwitch(model: PlayModel): TemplateResult {
  const { scenario, view, act } = model;
  const shown = worldOf(scenario, view);
  return html`
    <div class="worlds" role="group" aria-label="Whose numbers">
      ${storyWorlds.map((world) => {
        const { long, short, says } = names[world];
        return html`<button
          aria-pressed=${world === shown}
          @click=${() => world !== shown && act({ kind: 'setWorld', world })}
        >
          <span class="long">${long}</span><span class="short">${short}</span>
          ${says === '' ? nothing : html`<span class="year">(${says})</span>`}
        </button>`;
      })}
    </div>
    <div class="badge-line">${badge(model, shown)}</div>
  `;
}

/** Drawn, as few fonts have it. */
const arrow = html`<svg class="onward" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 8h12M9 3l5 5-5 5"></path>
</svg>`;

/** What kind of numbers are shown, and the next step of the story. */
function badge({ scenario, act }: PlayModel, world: World): TemplateResult {
  if (world === 'claim') {
    return html`<span class="badge">A claim, not data.</span>
      <button class="step" @click=${() => act({ kind: 'setWorld', world: 'measured' })}>
        What was measured ${arrow}
      </button>`;
  }
  if (world === 'measured') {
    return mayGrowToMillion(scenario)
      ? html`<span class="badge">Measured</span>
          <button class="step" @click=${() => act({ kind: 'setScenario', scenario: measuredMillion })}>
            Give it a million fans ${arrow}
          </button>`
      : html`<span class="badge">Measured</span> <button class="step" @click=${showSources}>Sources</button>`;
  }
  const preset = presetOf(scenario);
  return html`<span class="badge">${preset === null ? 'Yours where you changed it' : preset.title}</span>`;
}

function showSources(): void {
  document.querySelector('.sources')?.scrollIntoView({ block: 'start' });
}
