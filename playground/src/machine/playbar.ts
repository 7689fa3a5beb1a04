import { axisOfResult, growthFactors, hasClock } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import { isDeterministic } from 'ripplecast/scenario';
import { eachFrame } from '../figures/each-frame.ts';
import { passingOfRun } from '../simulation/rounds.ts';
import { buyWords } from '../words/buy-name.ts';
import { reachedByRound } from '../words/spoken.ts';
import { isOneRun } from './captions.ts';
import { factsOf, type PlayModel } from './play-model.ts';
import { pageNumbers } from '../words/page-words.ts';

/** Why no other run can be rolled; null where one can. */
function whyOneRun({ scenario: { level, experiment } }: PlayModel): string | null {
  if (isDeterministic(level)) return 'no chance in it';
  return experiment.replicates < 2 ? 'only one run' : null;
}

/** Play, the scrubber with its ticks, replay, and roll again. */
export function playbar(model: PlayModel): TemplateResult {
  const { scenario, answer, view, time, act, isBarSlim, isNarrow } = model;
  const { result, run, runs } = answer;
  const words = buyWords(scenario);
  const isClock = result !== null && hasClock(result);
  const reason = whyOneRun(model);
  const isRun = isOneRun(model);
  const facts = factsOf(model);
  return html`
    <ripple-playbar
      no-speed
      ?no-steps=${isBarSlim && (isNarrow || scenario.level !== 'network')}
      ?no-replay=${isBarSlim}
      .result=${isRun ? null : result}
      .rounds=${isClock ? null : time.last}
      .factors=${isRun && run !== null && !isClock ? growthFactors(run.reach.map((reach) => ({ reach }))) : null}
      .hours=${isRun && isClock ? axisOfResult(result).hours : null}
      .position=${eachFrame(time, () => time.position)}
      .playing=${time.playing}
      .passing=${isRun && result !== null && run !== null ? passingOfRun(result, run) : null}
      .passingLabel=${isClock && !isRun ? null : words === null ? '' : `passes ${words.the}`}
      .canRoll=${reason === null}
      roll-reason=${reason ?? ''}
      run-label=${isRun ? `run ${pageNumbers().whole(view.run + 1)} of ${pageNumbers().whole(runs.wanted)}` : ''}
      value-text=${facts === null ? 'Round 0' : reachedByRound(facts)}
      @ripple-play=${() => act({ kind: 'playOrPause' })}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
      @ripple-step=${({ detail }: CustomEvent<{ by: number }>) => act({ kind: 'step', by: detail.by })}
      @ripple-replay=${() => act({ kind: 'replay' })}
      @ripple-roll=${() => act({ kind: 'rollAgain' })}
    ></ripple-playbar>
  `;
}
