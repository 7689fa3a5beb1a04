import { html, nothing, type TemplateResult } from 'lit';
import { eachFrame } from '../../figures/each-frame.ts';
import { namesFor } from '../../words/class-names.ts';
import { handedWords, learnWords, whyNotWords } from '../../words/learn-words.ts';
import { peopleHeadings } from '../../words/people-headings.ts';
import type { LessonModel } from './lesson-model.ts';

/** The people of a network, of whom each hands the message on who is tapped and knows it. */
export function handStage({ hand, model }: Pick<LessonModel, 'hand' | 'model'>): TemplateResult {
  const world = model.answer.traced?.world ?? null;
  const { handed, refused } = hand;
  const names = namesFor(world?.graph.people ?? Infinity);
  if (model.everyPerson === null) return html`<div class="people-to-come"></div>`;
  return html`
    <div class="panels people single">
      <ripple-people
        arm="shared"
        tool="begin"
        .heading=${peopleHeadings().shared}
        .trace=${handed?.trace ?? null}
        .exposures=${handed?.exposures ?? null}
        .graph=${world?.graph ?? null}
        .groups=${world?.groups ?? null}
        .names=${names}
        .selected=${handed?.by.length === 0 ? handed.first : null}
        .position=${eachFrame(hand, () => hand.position)}
        @keydown=${backToMachine}
        @ripple-begin=${({ detail }: CustomEvent<{ person: number }>) => hand.pass(detail.person)}
      ></ripple-people>
    </div>
    <div class="hand-line">
      <p role="status">
        ${refused === null || names === null ? nothing : html`<b>${whyNotWords(names(refused.person), refused.why)}</b> `}
        ${handed === null ? nothing : handedWords(handed.by.length)}
      </p>
      <button class="small" ?disabled=${handed === null || handed.by.length === 0} @click=${() => hand.undo()}>
        ${learnWords.takeBack()}
      </button>
      <button class="small" ?disabled=${handed === null || handed.by.length === 0} @click=${() => hand.again()}>
        ${learnWords.startAgain()}
      </button>
    </div>
  `;
}

/** Escape leads from the people back to the machine round them. */
function backToMachine({ key, currentTarget }: KeyboardEvent): void {
  if (key === 'Escape') (currentTarget as HTMLElement).closest<HTMLElement>('.stage')?.focus();
}
