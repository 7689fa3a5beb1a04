import type { PeopleMark } from '@ripplecast/elements';
import type { nothing, TemplateResult } from 'lit';
import type { FigureModel, FigureTime } from '../figures/figure-model.ts';
import type { ViewState } from '../link/view-state.ts';
import type { NamedFile } from '../own-data/own-file.ts';
import type { Ghost } from '../state/ghost-controller.ts';
import type { Redrawn } from '../state/redrawn-controller.ts';
import type { OpeningFrame } from '../state/opening.ts';
import type { ShownResult } from '../simulation/messages.ts';
import type { ChoiceAnswer } from '../simulation/choice-controller.ts';
import type { Answer } from '../simulation/simulation-controller.ts';
import type { VerdictFacts } from '../words/verdict.ts';
import type { Action } from './actions.ts';

/** Whom to ask first, and what draws it. */
export interface AskedParts {
  /** What is known of the people whom the view asks for. */
  answerOf(model: Pick<PlayModel, 'scenario' | 'view' | 'answer'>): ChoiceAnswer;
  /** Who is marked in the picture; the same list while it says the same, so that the picture stays. */
  marksOf(model: PlayModel): readonly PeopleMark[];
  /** The panel, or the button that opens it; nothing where there are no people to ask. */
  panel(model: PlayModel): TemplateResult | typeof nothing;
  /** Whom the reader has picked, or is to tap. */
  picks(model: PlayModel): TemplateResult | typeof nothing;
  /** How far the chosen and the reader's own come, as bars. */
  bars(model: PlayModel): TemplateResult;
}

/** What draws every person, as `every-person.ts` has it. */
export interface EveryPerson {
  /** Whom to ask first. */
  readonly asked: AskedParts;
  readonly peopleStage: (model: PlayModel) => TemplateResult;
  readonly peopleTools: (model: PlayModel) => TemplateResult;
  readonly peopleLine: (model: PlayModel) => TemplateResult;
  /** Beside the dots of a large network: a tower that reaches everybody, or some people around one. */
  readonly besideLarge: (model: PlayModel) => BesideDots;
  readonly largeTools: (model: PlayModel) => TemplateResult | typeof nothing;
  /** In place of the pictures, where a file is not there. */
  readonly needsFile: (missing: NamedFile, model: PlayModel) => TemplateResult;
}

/** What stands beside the picture of the sharing: above it, and the picture itself. */
export interface BesideDots {
  readonly caption: TemplateResult | typeof nothing;
  readonly picture: TemplateResult | typeof nothing;
}

/** What the page shows at one moment. Each of its parts is a function of this, and tells `act` what the reader does. */
export interface PlayModel extends FigureModel {
  /** The setting before the last drag; null where there was none. */
  readonly ghost: Ghost | null;
  /** What was changed among people last; null where something else was. */
  readonly redrawn: Redrawn | null;
  /** Whether there is a change to take back. */
  readonly canUndo: boolean;
  /** The file without which the scenario cannot be simulated; null where it needs none, or has it. */
  readonly missingFile: NamedFile | null;
  /** What the opening shows; null where it is over. */
  readonly opening: OpeningFrame | null;
  readonly view: PlayView;
  readonly answer: Answer;
  readonly time: PlayTime;
  readonly act: (action: Action) => void;
  /** What draws every person; null until it is loaded. */
  readonly everyPerson: EveryPerson | null;
  /** Whether the window is as narrow as a phone. */
  readonly isNarrow: boolean;
  /** Whether the bar has no room for buttons that have keys, or a place behind "More". */
  readonly isBarSlim: boolean;
}

/** How it is looked at, with the run that was chosen where the link leaves that to the simulation. */
export interface PlayView extends ViewState {
  readonly run: number;
}

/** Where time stands, and how it goes. */
export interface PlayTime extends FigureTime {
  /** The last step, and the one at which time rests. */
  readonly last: number;
  readonly rest: number;
  readonly playing: boolean;
}

/** Of what the page's sentences are said at this moment; null before there is a result. */
export function factsOf({ answer, time, view }: Pick<PlayModel, 'answer' | 'time' | 'view'>): VerdictFacts | null {
  const { result, runs, run: single } = answer;
  if (result === null) return null;
  const round = roundSaid(result, time);
  return { result, round, runs, voice: view.voice, run: view.run, single, playing: time.playing };
}

/** The round of which sentences speak: where people are watched, the last one that is over. */
function roundSaid({ provenance }: ShownResult, { position, round }: PlayTime): number {
  const isWatched = provenance.scenario.level === 'network' && provenance.scenario.timing === undefined;
  return isWatched ? Math.max(0, Math.min(round, Math.floor(position + 1e-9))) : round;
}
