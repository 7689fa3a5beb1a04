import type { CompleteScenario } from 'ripplecast/scenario';
import type { FrameSource } from './each-frame.ts';
import type { Answer } from '../simulation/simulation-controller.ts';

/** What a picture shows at one moment. */
export interface FigureModel {
  readonly scenario: CompleteScenario;
  readonly answer: Pick<Answer, 'result' | 'meanReach' | 'meanByCriticism' | 'broadcastReach'>;
  readonly time: FigureTime;
}

/** Where time stands in a picture. Its position changes each frame: what follows that is set by `eachFrame(time, …)`. */
export interface FigureTime extends FrameSource {
  /** Rounds, with fractions while it moves; below 0 before the first. */
  readonly position: number;
  /** The round that the position belongs to. */
  readonly round: number;
}
