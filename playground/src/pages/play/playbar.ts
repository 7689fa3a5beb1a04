import { axisOfResult, hasClock, passingOfResult } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { isDeterministic } from 'ripplecast/scenario';
import { eachFrame } from '../../figures/each-frame.ts';
import { rowAt } from '../../simulation/rounds.ts';
import { buyWords } from '../../words/buy-name.ts';
import { miniature, onAverage } from '../../words/headline.ts';
import { momentOf } from '../../words/moment.ts';
import { pageWords } from '../../words/page-words.ts';
import type { PlayModel } from './play-model.ts';

/** Play, step, the scrubber with its ticks, and the two kinds of chance. */
export function playbar({ scenario, answer: { result }, time, act }: PlayModel): TemplateResult {
  const { round, playing, speed } = time;
  const words = buyWords(scenario);
  const clock = result !== null && hasClock(result) ? axisOfResult(result).hours : null;
  const passing = result === null ? null : passingOfResult(result);
  const reach = result === null ? '' : `: ${pageWords.people(rowAt(result, round).reach)}${onAverage(result)}`;
  return html`
    <ripple-playbar
      .result=${clock === null ? null : result}
      .rounds=${result === null ? 0 : clock === null ? time.last : null}
      .position=${eachFrame(time, () => time.position)}
      .playing=${playing}
      .speed=${speed}
      .passing=${clock === null ? (passing?.at ?? null) : null}
      .canRoll=${!isDeterministic(scenario.level)}
      .passingLabel=${clock === null ? (words === null ? '' : `passes ${words.the}`) : null}
      value-text="${result === null ? 'Round 0' : momentOf(result, round).head}${reach}"
      @ripple-play=${() => act({ kind: 'playOrPause' })}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
      @ripple-step=${({ detail }: CustomEvent<{ by: number }>) => act({ kind: 'step', by: detail.by })}
      @ripple-replay=${() => act({ kind: 'replay' })}
      @ripple-roll=${() => act({ kind: 'rollAgain' })}
      @ripple-speed=${({ detail }: CustomEvent<{ speed: number }>) => act({ kind: 'setSpeed', speed: detail.speed })}
      >${result === null ? nothing : html`<span slot="summary" class="summary">${miniature(result, round)}</span>`}</ripple-playbar
    >
  `;
}
