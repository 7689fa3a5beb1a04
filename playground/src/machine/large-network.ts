import { axisOfResult, hasClock } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { towerDots } from '../figures/dots.ts';
import { eachFrame } from '../figures/each-frame.ts';
import type { AroundRun } from '../simulation/messages.ts';
import { seedCalled } from '../state/own-ids.ts';
import { readValue } from '../state/scenario-values.ts';
import { captionWords } from '../words/machine-words.ts';
import { aroundWords, nobodyCalled, ownDataWords } from '../words/own-data-words.ts';
import { pageNumbers } from '../words/page-words.ts';
import { peopleHeadings } from '../words/people-headings.ts';
import { backToBar } from './people-stage.ts';
import type { BesideDots, PlayModel } from './play-model.ts';

/** Beside the dots of a large network: everybody at once, or where somebody was chosen, the people around them. */
export function besideLarge(model: PlayModel): BesideDots {
  const { around } = model.answer;
  if (around !== null && model.view.voice === 'run') return { caption: peopleAround(model, around), picture: nothing };
  return {
    caption: towerCaption(model),
    picture: towerDots(model, peopleHeadings().broadcast, [readValue(model.scenario, 'universe')]),
  };
}

function towerCaption({ scenario }: PlayModel): TemplateResult {
  return html`
    <div class="caption broadcast">
      <p class="name">${peopleHeadings().broadcast}</p>
      <p class="count">
        ${pageNumbers().count(readValue(scenario, 'universe'))}<span class="by"> ${captionWords().allAtOnce}</span>
      </p>
    </div>
  `;
}

/** The people around one, in the same run and at the same time as the dots beside them. */
function peopleAround({ scenario, answer, time, act }: PlayModel, around: AroundRun): TemplateResult {
  const { result } = answer;
  const { id, ids, middle, trace, exposures, world } = around;
  const hours = result !== null && hasClock(result) ? axisOfResult(result).hours : null;
  return html`
    <ripple-people
      class="around"
      arm="shared"
      tool="begin"
      heading=${aroundWords(id, ids.length, readValue(scenario, 'universe'))}
      .trace=${trace}
      .exposures=${exposures}
      .graph=${world.graph}
      .groups=${world.groups}
      .names=${(person: number) => ids[person] ?? ''}
      .selected=${middle}
      .hours=${hours}
      .rounds=${hours === null ? time.last : 0}
      .position=${eachFrame(time, () => time.position)}
      @keydown=${backToBar}
      @ripple-begin=${({ detail }: CustomEvent<{ person: number }>) =>
        act({ kind: 'beginWith', people: [seedCalled(ids[detail.person] ?? '')] })}
    ></ripple-people>
  `;
}

/** Chooses somebody by what they are called, as a dot does, and leads back to everybody. */
export function largeTools({ answer, view, act }: PlayModel): TemplateResult | typeof nothing {
  const words = ownDataWords();
  if (view.voice !== 'run') return nothing;
  const { around, unknownPerson } = answer;
  return html`
    <form
      class="around-tools"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.currentTarget as HTMLFormElement).querySelector('input');
        const id = field?.value.trim() ?? '';
        if (id !== '') act({ kind: 'lookAround', whom: { id } });
      }}
    >
      <label
        >${words.around} <input name="person" autocomplete="off" .value=${view.around ?? ''} title=${words.aroundHint}
      /></label>
      <button class="small">${words.show}</button>
      ${
        around === null
          ? nothing
          : html`<button type="button" class="small" @click=${() => act({ kind: 'lookAround', whom: null })}>
              ${words.everyone}
            </button>`
      }
      <span class="hint" role="status"
        >${unknownPerson === null ? (around === null ? words.aroundHint : nothing) : nobodyCalled(unknownPerson)}</span
      >
    </form>
  `;
}
