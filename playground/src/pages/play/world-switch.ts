import { html, nothing, type TemplateResult } from 'lit';
import { presetOf } from '../../state/preset-of.ts';
import { scenarioTitle } from '../../words/scenario-title.ts';
import { mayGrowToMillion, measuredMillion, storyWorlds, worldOf, type World } from '../../state/worlds.ts';
import { twistOf } from '../../words/twist.ts';
import { kindOfNumbers, worldSwitchLabel, worldWords } from '../../words/world-switch-words.ts';
import type { PlayModel } from '../../machine/play-model.ts';

/** The switch of three worlds, and beside it what kind of numbers these are and where the story goes on. */
export function worldSwitch(model: PlayModel): TemplateResult {
  const { scenario, view, act } = model;
  const shown = worldOf(scenario, view);
  // An example from the gallery is nobody's own.
  const pressed = shown === 'mine' && !view.mine && presetOf(scenario) !== null ? null : shown;
  return html`
    <div class="worlds" role="group" aria-label=${worldSwitchLabel()}>
      ${storyWorlds.map((world) => {
        const { long, short, year } = worldWords(world);
        return html`<button
          aria-pressed=${world === pressed}
          @click=${() => world !== pressed && act({ kind: 'setWorld', world })}
        >
          <span class="long">${long}</span><span class="short">${short}</span>
          ${year === '' ? nothing : html`<span class="year">(${year})</span>`}
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
  return html`
    <span class="badge">${kindOfNumbers(world, scenarioTitle(scenario), isMeasured)}</span>
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
