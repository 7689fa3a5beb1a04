import type { ColourScheme } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { ViewState } from '../../link/link-state.ts';
import type { Answer } from '../../simulation/simulation-controller.ts';
import type { Action } from './actions.ts';

/** What the page shows at one moment. Each of its parts is a function of this, and tells `act` what the reader does. */
export interface PlayModel {
  readonly scenario: CompleteScenario;
  readonly view: ViewState;
  readonly answer: Answer;
  readonly time: PlayTime;
  readonly scheme: ColourScheme;
  readonly act: (action: Action) => void;
}

/** Where time stands. */
export interface PlayTime {
  /** Rounds, with fractions while it moves; below 0 before the first. */
  readonly position: number;
  /** The round that the position belongs to. */
  readonly round: number;
  readonly playing: boolean;
  readonly speed: number;
}
