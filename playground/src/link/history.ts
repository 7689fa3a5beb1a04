import type { CompleteScenario } from 'ripplecast/scenario';
import type { PageNote } from '../shell/page-notes.ts';
import type { PageState } from './link-state.ts';
import type { ViewState } from './view-state.ts';

/** How a scenario is changed. */
export interface ChangeOptions {
  /** What of the look changes with it; time goes back to where the result is read. */
  readonly view?: Partial<ViewState>;
  /** Whether more of the same change is coming: a drag is one step of the history. */
  readonly dragging?: boolean;
  /** What the reader should know of it. */
  readonly notes?: readonly PageNote[];
}

/** The scenario that is shown and how it is looked at, with every scenario before it: in the page's address, or in memory alone. */
export interface History {
  readonly scenario: CompleteScenario;
  readonly view: ViewState;
  /** What the reader should know. */
  readonly notes: readonly PageNote[];
  /** Whether there is a change to take back. */
  readonly canUndo: boolean;
  /** Loads what changes need, where that comes after the first picture. */
  readonly prepare: () => Promise<unknown>;
  /** Takes another scenario; one that contradicts itself is answered with a note, and nothing changes. */
  change(next: CompleteScenario, options?: ChangeOptions): void;
  /** Another look at the same scenario, which is no step. */
  look(view: Partial<ViewState>): void;
  /** Tells the reader something, instead of what they were told before. */
  say(text: string): void;
  /** Goes back to the scenario before; nothing where there is none. */
  undo(): void;
}

/** The same with something to be told, instead of what was told before. */
export function told(state: PageState, text: string): PageState {
  return { ...state, notes: [{ text, offer: null }] };
}

/** The same looked at in another way; the state itself where that is no other. */
export function lookedAt(state: PageState, view: Partial<ViewState>): PageState {
  const isOther = Object.entries(view).some(([key, value]) => state.view[key as keyof ViewState] !== value);
  return isOther ? { ...state, view: { ...state.view, ...view } } : state;
}
