import { html, nothing, type TemplateResult } from 'lit';
import type { CompleteScenario, Desk } from 'ripplecast/scenario';
import {
  conversationParts,
  hasPart,
  keepsComplaining,
  withPart,
  type ConversationPart,
} from '../../state/conversation.ts';
import { refusalOf } from '../../state/refusal-of-part.ts';
import { startsWithSpot } from '../../state/spot-start.ts';
import type { ValueName } from '../../state/value-paths.ts';
import { spotStartWords } from '../../words/campaign-words.ts';
import { openHoursName } from '../../words/open-hours.ts';
import { reasonOfRefusal } from '../../words/reason-of-refusal.ts';
import { controlHints, controlWords, partWords } from '../../words/value-words.ts';
import type { PlayModel } from '../play-model.ts';
import { slider } from './sliders.ts';

/** Switches for hours, criticism and a desk; one that this scenario cannot have says why. */
export function partSwitches({ scenario, act }: PlayModel): TemplateResult {
  return html`
    <fieldset class="control levels">
      <legend>${controlWords().parts}</legend>
      ${conversationParts.map((part) => {
        const { label: name, hint: says } = partWords(part);
        const refusal = refusalOf(scenario, part);
        const change = (event: Event): void => {
          const isOn = (event.currentTarget as HTMLInputElement).checked;
          act({ kind: 'setScenario', scenario: withPart(scenario, part, isOn) });
        };
        return html`
          <label class="level">
            <input
              type="checkbox"
              name=${part}
              .checked=${hasPart(scenario, part)}
              ?disabled=${refusal !== null}
              @change=${change}
            />
            <span
              ><b>${name}</b>
              <span class="hint">${refusal === null ? says : reasonWithout(scenario, refusal)}</span></span
            >
          </label>
        `;
      })}
    </fieldset>
  `;
}

/** Why a part cannot be had: what the reader chose above comes before what the library says. */
function reasonWithout(scenario: CompleteScenario, refusal: string): string {
  const { notWithIt, notWithPaid } = spotStartWords();
  if (startsWithSpot(scenario)) return notWithIt;
  return scenario.message.paidSeeds === undefined ? reasonOfRefusal(refusal) : notWithPaid;
}

/** The numbers of the parts that a scenario has, each part below its name. */
export function conversationControls(model: PlayModel): TemplateResult {
  const { scenario } = model;
  return html`
    ${group(model, 'timing', ['delay', 'horizon'])}
    ${group(model, 'criticism', [
      'quality',
      'shareMultiplier',
      'complaints',
      ...(keepsComplaining(scenario) ? (['complaintsPerHour', 'complaintHours'] as const) : []),
    ])}
    ${group(model, 'desk', ['deskPeople', 'handling'], openHoursSelect(model))}
  `;
}

function group(
  model: PlayModel,
  part: ConversationPart,
  values: readonly ValueName[],
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  if (!hasPart(model.scenario, part)) return nothing;
  return html`
    <h2 class="part">${partWords(part).label}</h2>
    ${values.map((value) => slider(model, value))} ${more}
  `;
}

type OpenHours = Desk['openHours'];

const openHours: readonly OpenHours[] = ['always', [9, 17], [8, 20], [6, 22]];

/** When the desk is open: around the clock, or one of a few days; what a link has stands among them. */
function openHoursSelect({ scenario, act }: PlayModel): TemplateResult | typeof nothing {
  const { desk } = scenario;
  if (desk === undefined) return nothing;
  const chosen = JSON.stringify(desk.openHours);
  const choices = openHours.some((each) => JSON.stringify(each) === chosen)
    ? openHours
    : [...openHours, desk.openHours];
  const choose = (event: Event): void => {
    const open = JSON.parse((event.currentTarget as HTMLSelectElement).value) as OpenHours;
    const next: CompleteScenario = { ...scenario, desk: { ...desk, openHours: open } };
    act({ kind: 'setScenario', scenario: next });
  };
  return html`
    <div class="control">
      <label for="open-hours">${controlWords().openHours}</label>
      <select id="open-hours" @change=${choose}>
        ${choices.map((each) => {
          const value = JSON.stringify(each);
          return html`<option value=${value} ?selected=${value === chosen}>${openHoursName(each)}</option>`;
        })}
      </select>
      <p class="hint">${controlHints().openHours}</p>
    </div>
  `;
}
