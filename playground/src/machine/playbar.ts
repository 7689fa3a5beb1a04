import { axisOfResult, growthFactors, hasClock } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import { isDeterministic } from 'ripplecast/scenario';
import { eachFrame } from '../figures/each-frame.ts';
import { passingOfRun } from '../simulation/rounds.ts';
import { buyWords } from '../words/buy-name.ts';
import { reachedByRound } from '../words/spoken.ts';
import { isOneRun } from './captions.ts';
import { factsOf, type PlayModel } from './play-model.ts';
import { passesLabel, runWords, whyOneRunWords } from '../words/machine-words.ts';
import { roundZero } from '../words/moment.ts';

/** Why no other run can be rolled; null where one can. */
function whyOneRun({ scenario: { level, experiment } }: PlayModel): string | null {
  if (isDeterministic(level)) return whyOneRunWords().noChance;
  return experiment.replicates < 2 ? whyOneRunWords().onlyOne : null;
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
      .passingLabel=${isClock && !isRun ? null : words === null ? '' : passesLabel(words.the)}
      .canRoll=${reason === null}
      roll-reason=${reason ?? ''}
      run-label=${isRun ? runWords(view.run, runs.wanted).ofAll : ''}
      value-text=${facts === null ? roundZero() : reachedByRound(facts)}
      @ripple-play=${() => act({ kind: 'playOrPause' })}
      @ripple-seek=${({ detail }: CustomEvent<{ position: number }>) => act({ kind: 'seek', position: detail.position })}
      @ripple-step=${({ detail }: CustomEvent<{ by: number }>) => act({ kind: 'step', by: detail.by })}
      @ripple-replay=${() => act({ kind: 'replay' })}
      @ripple-roll=${() => act({ kind: 'rollAgain' })}
    ></ripple-playbar>
  `;
}
