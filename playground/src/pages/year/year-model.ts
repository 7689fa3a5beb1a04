import type { CompleteScenario } from 'ripplecast/scenario';
import type { FrameSource } from '../../figures/each-frame.ts';
import type { YearFigures } from '../../state/year-figures.ts';
import type { YearView } from '../../link/year-link.ts';
import type { YearAnswer } from '../../simulation/year-controller.ts';
import type { YearNumber } from '../../state/year-numbers.ts';
import type { PageYear } from '../../state/year.ts';

/** What the reader can do. */
export type YearAction =
  | { readonly kind: 'playOrPause' }
  | { readonly kind: 'seek'; readonly position: number }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'replay' }
  /** The same year with other luck. */
  | { readonly kind: 'rollAgain' }
  | { readonly kind: 'toggleTable' }
  | { readonly kind: 'setNumber'; readonly name: YearNumber; readonly value: number; readonly dragging: boolean }
  | { readonly kind: 'setScenario'; readonly scenario: CompleteScenario; readonly dragging: boolean }
  | { readonly kind: 'undo' }
  /** Asks once more for an answer that did not come. */
  | { readonly kind: 'tryAgain' };

/** What the page shows at one moment. Each of its parts is a function of this, and tells `act` what the reader does. */
export interface YearModel {
  readonly year: PageYear;
  readonly view: YearView;
  readonly answer: YearAnswer;
  /** What is drawn of the answer; null before there is one. */
  readonly figures: YearFigures | null;
  readonly time: YearTime;
  /** Whether the hints of the controls beside the chart are only heard. */
  readonly isCompact: boolean;
  readonly act: (action: YearAction) => void;
}

/** Where time stands. */
export interface YearTime extends FrameSource {
  /** In weeks. */
  readonly position: number;
  /** The whole week of it. */
  readonly round: number;
  readonly last: number;
  readonly playing: boolean;
}
