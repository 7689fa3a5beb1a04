import { html, nothing, type TemplateResult } from 'lit';
import { presetOf, titleOf } from '../../state/preset-of.ts';
import { mayGrowToMillion, measuredMillion, storyWorlds, worldOf, type World } from '../../state/worlds.ts';
import { twistOf } from '../../words/twist.ts';
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
  // An example from the gallery is nobody's own.
  const pressed = shown === 'mine' && !view.mine && presetOf(scenario) !== null ? null : shown;
  return html`
    <div class="worlds" role="group" aria-label="Whose numbers">
      ${storyWorlds.map((world) => {
        const { long, short, says } = names[world];
        return html`<button
          aria-pressed=${world === pressed}
          @click=${() => world !== pressed && act({ kind: 'setWorld', world })}
        >
          <span class="long">${long}</span><span class="short">${short}</span>
          ${says === '' ? nothing : html`<span class="year">(${says})</span>`}
        </button>`;
      })}
    </div>
    <div class="badge-line">${badge(model, shown)}</div>
  `;
}

/** What kind of numbers are shown, and the next step of the story. */
function badge(model: PlayModel, world: World): TemplateResult {
  const { scenario } = model;
  const twist = twistOf(world, scenario);
  const isMeasured = worldOf(scenario, { mine: false }) === 'measured';
  const says = {
    claim: 'A claim, not data.',
    measured: 'Measured, not claimed.',
    mine:
      titleOf(scenario) ??
      (isMeasured ? 'These are the measured rates: change them.' : 'What you change is marked “yours”.'),
  };
  return html`
    <span class="badge">${says[world]}</span>
    ${
      twist === null
        ? nothing
        : html`<button class="step" @click=${() => goOn(model, world)}>
            ${twist.offer.replace(/ →$/u, '')} ${arrow}
          </button>`
    }
  `;
}

/** Drawn, as few fonts have it. */
const arrow = html`<svg class="onward" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2 8h12M9 3l5 5-5 5"></path>
</svg>`;

/** From the claim to what was measured, to a million fans, to one's own numbers. */
function goOn({ scenario, act }: PlayModel, world: World): void {
  if (world === 'claim') act({ kind: 'setWorld', world: 'measured' });
  else if (mayGrowToMillion(scenario)) act({ kind: 'setScenario', scenario: measuredMillion });
  else act({ kind: 'setWorld', world: 'mine' });
}
