import { html, nothing, type TemplateResult } from 'lit';
import { planLetter } from '../../words/plan-notes.ts';
import { compareWords, outcomesName, planName } from '../../words/compare-words.ts';
import type { CompareModel } from './compare-model.ts';
import { firstOutcomes } from './first-outcomes.ts';

/** Part of the best run of all that the best run of each plan has to reach for one scale. */
const LEAST_PART = 1 / 20;

/** The first runs of each plan as strips; the run that is chosen in one is marked in all. */
export function planRuns({
  plans,
  answer: { outcomes },
  view,
  universe,
  act,
}: CompareModel): TemplateResult | typeof nothing {
  if (outcomes.length === 0) return nothing;
  const words = compareWords();
  const strips = outcomes.map((_, at) => firstOutcomes(outcomes, at));
  const best = strips.map((strip) => Math.max(...strip));
  // Beside the best plan the bars of another may be too short to be seen: each then has a scale of its own.
  const highest = Math.max(...best);
  const isCommon = Math.min(...best) >= LEAST_PART * highest;
  return html`
    <section class="runs">
      <h2>${words.runs}</h2>
      <p class="hint">${words.runsHint} ${isCommon ? '' : words.ownScales}</p>
      <div class="strips">
        ${strips.map((shown, at) => {
          const plan = plans[at];
          const name = plan === undefined ? '' : planName(plan, at);
          return html`
            <div role="group" aria-label=${outcomesName(at, name)}>
              <p class="plan-caption"><span class="letter">${planLetter(at)}</span> ${name}</p>
              <ripple-outcomes
                .outcomes=${shown}
                .universe=${isCommon ? universe : null}
                .highest=${isCommon ? highest : null}
                .selected=${view.run !== null && view.run < shown.length ? view.run : null}
                @ripple-outcome=${({ detail }: CustomEvent<{ index: number }>) => act({ kind: 'showRun', run: detail.index })}
              ></ripple-outcomes>
            </div>
          `;
        })}
      </div>
    </section>
  `;
}
