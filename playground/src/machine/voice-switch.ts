import { html, nothing, type TemplateResult } from 'lit';
import { isDeterministic } from 'ripplecast/scenario';
import { partNames } from '../words/stage-names.ts';
import type { PlayModel } from './play-model.ts';
import { averageOf, buttonWords } from '../words/machine-words.ts';
import { nameOfRun } from '../words/verdict.ts';

/** Of what the page speaks: the average of all runs, or one of them; nothing where there is no chance. */
export function voiceSwitch({
  scenario: { level },
  view: { voice, run },
  answer: { runs },
  act,
}: PlayModel): TemplateResult | typeof nothing {
  if (isDeterministic(level) || runs.wanted === 0) return nothing;
  const button = (chosen: typeof voice, name: string, title: string): TemplateResult => html`
    <button
      class="small"
      title=${title}
      aria-pressed=${voice === chosen}
      @click=${() => voice !== chosen && act({ kind: 'setVoice', voice: chosen })}
    >
      ${name}
    </button>
  `;
  const words = buttonWords();
  return html`
    <div class="voices" role="group" aria-label=${partNames().voices}>
      ${button('average', words.average, averageOf(runs.wanted))} ${button('run', words.oneRun, nameOfRun(run, runs))}
    </div>
  `;
}
