import type { NumberChange } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { defaultViewOf } from '../../link/view-state.ts';
import { formatHash } from '../../link/link-state.ts';
import { addressOf } from '../../pages.ts';
import { MAX_NAME, mayAdd, mayRemove, type PagePlan } from '../../state/plans.ts';
import { titleOf } from '../../state/preset-of.ts';
import { withValue } from '../../state/scenario-values.ts';
import type { ValueName } from '../../state/value-paths.ts';
import { measuredMillion, scenarioOf } from '../../state/worlds.ts';
import { breakWell } from '../../words/line-breaks.ts';
import { planLetter } from '../../words/plan-notes.ts';
import { compareWords, copyOf, planName } from '../../words/compare-words.ts';
import { planStart } from '../../words/plan-start.ts';
import { planParts } from '../../words/buy-parts.ts';
import type { CompareModel } from './compare-model.ts';

/** The plans: name, what is asked with its numbers to be typed or dragged, and what can be done with each. */
export function planCards(model: CompareModel): TemplateResult {
  const { plans } = model;
  return html`
    <section class="plans" aria-label=${compareWords().plans}>
      ${plans.map((plan, at) => card(model, plan, at))} ${mayAdd(plans) ? adder(model) : nothing}
    </section>
  `;
}

function card({ plans, hash, act }: CompareModel, plan: PagePlan, at: number): TemplateResult {
  const words = compareWords();
  const { scenario } = plan;
  const start = planStart(scenario);
  const change = ({ detail }: CustomEvent<NumberChange>, dragging: boolean): void => {
    const changed = withValue(scenario, detail.name as ValueName, detail.value);
    act({ kind: 'setPlan', at, plan: { ...plan, scenario: changed }, dragging });
  };
  const comparison = { plans: hash.replace(/^#/u, ''), plan: at };
  const onPlay = formatHash(scenario, { ...defaultViewOf(scenario), comparison });
  return html`
    <article class="plan-card" aria-label=${`${planLetter(at)} ${planName(plan, at)}`}>
      <div class="plan-head">
        <span class="letter" aria-hidden="true">${planLetter(at)}</span>
        <input
          type="text"
          class="plan-title"
          aria-label=${`${words.name}, ${planLetter(at)}`}
          maxlength=${MAX_NAME}
          autocomplete="off"
          .value=${plan.name ?? ''}
          placeholder=${planName({ ...plan, name: null }, at)}
          @change=${(event: Event) => {
            const name = (event.currentTarget as HTMLInputElement).value.trim();
            act({ kind: 'rename', at, name: name === '' ? null : name });
          }}
        />
        ${
          mayRemove(plans)
            ? html`<button
                class="small"
                aria-label=${`${words.remove} ${planLetter(at)}`}
                @click=${() => act({ kind: 'removePlan', at })}
              >
                ${words.remove}
              </button>`
            : nothing
        }
      </div>
      <ripple-headline
        plain
        .parts=${breakWell(planParts(scenario))}
        @ripple-input=${(event: CustomEvent<NumberChange>) => change(event, true)}
        @ripple-change=${(event: CustomEvent<NumberChange>) => change(event, false)}
      ></ripple-headline>
      ${start === '' ? nothing : html`<p class="hint">${start}</p>`}
      <a class="on-play" href="${addressOf('play')}${onPlay}" aria-label=${`${words.onPlay}, ${planLetter(at)}`}
        >${words.onPlay}</a
      >
    </article>
  `;
}

/** What a plan can be begun with, besides a copy of one that is there. */
function offered(): readonly { readonly id: string; readonly name: string; readonly scenario: CompleteScenario }[] {
  const ofWorlds = [presets.seedExample, scenarioOf('measured'), measuredMillion];
  const others = Object.values(presets).filter((scenario) => titleOf(scenario) !== null);
  return [...new Set([...ofWorlds, ...others])].map((scenario, id) => ({
    id: `example-${id}`,
    name:
      scenario === measuredMillion
        ? planName({ name: null, scenario: presets.measured2012 }, 0)
        : planName({ name: null, scenario }, 0),
    scenario,
  }));
}

function adder({ plans, act }: CompareModel): TemplateResult {
  const words = compareWords();
  const examples = offered();
  const add = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLElement).parentElement?.querySelector('select')?.value ?? '';
    const copied = plans.find((_, at) => chosen === `copy-${at}`);
    const scenario = copied?.scenario ?? examples.find(({ id }) => id === chosen)?.scenario;
    if (scenario !== undefined) act({ kind: 'addPlan', plan: { name: null, scenario } });
  };
  return html`
    <div class="plan-adder control">
      <label for="add-plan">${words.add}</label>
      <div>
        <select id="add-plan">
          ${plans.map((_, at) => html`<option value="copy-${at}" ?selected=${at === plans.length - 1}>${copyOf(at)}</option>`)}
          ${examples.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select>
        <button @click=${add}>${words.addButton}</button>
      </div>
    </div>
  `;
}
