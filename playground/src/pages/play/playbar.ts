import { formatCount, type ColourScheme } from '@ripplecast/elements';
import { html, nothing, type TemplateResult } from 'lit';
import type { ResultDocument, CompleteScenario } from 'ripplecast/scenario';
import { buyWords } from '../../words/buy-name.ts';
import { miniature, onAverage } from '../../words/headline.ts';
import { lastRound, rowAt } from '../../state/rounds.ts';

/** What the play bar shows, and whom it tells. */
export interface PlaybarModel {
  readonly scenario: CompleteScenario;
  readonly result: ResultDocument | null;
  readonly round: number;
  readonly position: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly scheme: ColourScheme;
  readonly playOrPause: () => void;
  readonly seek: (position: number) => void;
  readonly step: (by: number) => void;
  readonly replay: () => void;
  readonly newChance: () => void;
  readonly setSpeed: (speed: number) => void;
}

/** Play, step, the scrubber with its ticks, and the two kinds of chance. */
export function playbar(model: PlaybarModel): TemplateResult {
  const { scenario, result, round } = model;
  const words = buyWords(scenario);
  const count = result === null ? '' : formatCount(rowAt(result, round).reach);
  const reach = result === null ? '' : `: ${count} ${count === '1' ? 'person' : 'people'}${onAverage(result)}`;
  return html`
    <ripple-playbar
      .rounds=${result === null ? 0 : lastRound(result)}
      .position=${model.position}
      .playing=${model.playing}
      .speed=${model.speed}
      .passing=${result?.comparison?.generationPassingBroadcast ?? null}
      .chance=${scenario.level === 'population' || scenario.level === 'network'}
      passing-label=${words === null ? '' : `passes ${words.the}`}
      value-text="Round ${round}${reach}"
      scheme=${model.scheme}
      @ripple-play=${() => model.playOrPause()}
      @ripple-seek=${(event: CustomEvent<{ position: number }>) => model.seek(event.detail.position)}
      @ripple-step=${(event: CustomEvent<{ by: number }>) => model.step(event.detail.by)}
      @ripple-replay=${() => model.replay()}
      @ripple-new-chance=${() => model.newChance()}
      @ripple-speed=${(event: CustomEvent<{ speed: number }>) => model.setSpeed(event.detail.speed)}
      >${result === null ? nothing : html`<span slot="summary" class="summary">${miniature(result, round)}</span>`}</ripple-playbar
    >
  `;
}
