import type { CompleteScenario } from 'ripplecast/scenario';
import type { FrameSource } from './each-frame.ts';
import type { Answer } from '../simulation/simulation-controller.ts';

/** What a picture shows at one moment. */
export interface FigureModel {
  readonly scenario: CompleteScenario;
  readonly answer: Pick<Answer, 'result' | 'meanReach' | 'meanByCriticism' | 'broadcastReach'>;
  readonly time: FigureTime;
  readonly look: FigureView;
}

/** How pictures are looked at, which changes each frame as time does. */
export interface FigureView extends FrameSource {
  /** People for each dot, where it came from, and how far it is; null for as many as let everyone fit. */
  readonly zoom: { readonly to: number | null; readonly from: number | null; readonly progress: number };
  /** How far the rays of the tower are, from 0 to 1. */
  readonly rays: number;
  /** Time of the broadcast: below 0 before it. */
  readonly broadcastPosition: number;
}

/** Where time stands in a picture. Its position changes each frame: what follows that is set by `eachFrame(time, …)`. */
export interface FigureTime extends FrameSource {
  /** Rounds, with fractions while it moves; below 0 before the first. */
  readonly position: number;
  /** The round that the position belongs to. */
  readonly round: number;
}
