import type { FrameSource } from '../../figures/each-frame.ts';
import type { PlansView } from '../../link/plans-link.ts';
import type { PlansAnswer } from '../../simulation/plans-controller.ts';
import type { PlanFilms } from '../../state/plan-films.ts';
import type { PagePlan } from '../../state/plans.ts';

/** What the reader can do. */
export type CompareAction =
  | { readonly kind: 'playOrPause' }
  | { readonly kind: 'seek'; readonly position: number }
  | { readonly kind: 'step'; readonly by: number }
  | { readonly kind: 'replay' }
  /** The next run of every plan, played from its start. */
  | { readonly kind: 'rollAgain' }
  /** One run of every plan; null for the average. */
  | { readonly kind: 'showRun'; readonly run: number | null }
  | { readonly kind: 'pin' | 'unpin'; readonly run: number }
  /** The number of people whose passing is compared; null for the usual one. */
  | { readonly kind: 'setPeople'; readonly people: number | null }
  /** The plans. */
  | { readonly kind: 'setPlan'; readonly at: number; readonly plan: PagePlan; readonly dragging: boolean }
  | { readonly kind: 'rename'; readonly at: number; readonly name: string | null }
  | { readonly kind: 'addPlan'; readonly plan: PagePlan }
  | { readonly kind: 'removePlan'; readonly at: number }
  | { readonly kind: 'undo' }
  /** Asks once more for an answer that did not come. */
  | { readonly kind: 'tryAgain' };

/** What the page shows at one moment. Each of its parts is a function of this, and tells `act` what the reader does. */
export interface CompareModel {
  readonly plans: readonly PagePlan[];
  readonly view: PlansView;
  readonly answer: PlansAnswer;
  /** The plans on one playhead; null before there is an answer. */
  readonly films: PlanFilms | null;
  /** The run that the pictures show; null for the average, also until the run is there. */
  readonly shownRun: number | null;
  /** Everyone in the pictures: of the plan with the most people. */
  readonly universe: number;
  readonly time: CompareTime;
  /** Address of the page, from `#` on. */
  readonly hash: string;
  readonly act: (action: CompareAction) => void;
}

/** Where time stands. */
export interface CompareTime extends FrameSource {
  readonly position: number;
  readonly round: number;
  readonly last: number;
  readonly playing: boolean;
}
