import type { CompleteScenario } from 'ripplecast/scenario';
import type { Answer } from '../simulation/simulation-controller.ts';

/** What a picture shows at one moment. */
export interface FigureModel {
  readonly scenario: CompleteScenario;
  readonly answer: Pick<Answer, 'result' | 'meanReach' | 'meanByCriticism' | 'broadcastReach'>;
  readonly time: FigureTime;
}

/** Where time stands in a picture. */
export interface FigureTime {
  /** Rounds, with fractions while it moves; below 0 before the first. */
  readonly position: number;
  /** The round that the position belongs to. */
  readonly round: number;
}
