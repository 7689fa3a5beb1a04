import type { TemplateResult } from 'lit';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { ViewState } from '../../link/view-state.ts';
import type { ValueName } from '../../state/value-paths.ts';
import type { YearNumber, YearNumbers } from '../../state/year-numbers.ts';
import type { LessonState } from './lesson-state.ts';

/** A short lesson: a question, and steps that lead to its answer. */
export interface Lesson {
  /** Its name in the address: letters and hyphens. */
  readonly id: string;
  readonly title: () => string;
  /** With what it begins. */
  readonly question: () => string;
  /** How long it takes. */
  readonly minutes: number;
  /** Whether it is for another day: the plan of 45 minutes has no room for it. Not unless set. */
  readonly isExtra?: boolean;
  /** The numbers that its steps unlock, in that order. */
  readonly controls: readonly ValueName[];
  readonly steps: readonly Step[];
  /** What was learnt, in a sentence or two below what each step found. */
  readonly closing: () => string;
  /** The same questions for paper, with their answers; later where they are counted for that. */
  readonly worksheet: () => readonly WorksheetLine[] | Promise<readonly WorksheetLine[]>;
}

/** One question for paper. */
export interface WorksheetLine {
  readonly asks: string;
  readonly answer: string;
  /** What is drawn on, or read, in place of lines to write on. */
  readonly figure?: () => TemplateResult;
}

/** A part of the machine that a step shows; `stage` has the bar below it, `tippingPoint` is the mark on the slider of shares. */
export type LessonPart = 'stage' | 'verdict' | 'chart' | 'costs' | 'outcomes' | 'tippingPoint';

/** What can be done with the machine beside playing it and setting its numbers. */
export type LessonTool = 'voice' | 'roll' | 'begin' | 'ties';

/** A year of posts in place of the machine. */
export interface YearOfStep {
  /** Numbers that are not the usual ones. */
  readonly numbers: Partial<YearNumbers>;
  /** The number that can be changed; none unless set. */
  readonly control?: YearNumber;
  /** The counter alone, or what the fans feel beside it. */
  readonly shows: 'counter' | 'both' | 'costs';
}

/** What all steps have. */
interface AnyStep {
  readonly title: () => string;
  /** What is told and asked, paragraph by paragraph. */
  readonly says: (state: LessonState) => readonly string[];
  /** What the machine plays from here on; null goes on with what the step before left. */
  readonly scenario: CompleteScenario | null;
  /** How it is looked at; what is left out is as where a link says nothing. */
  readonly view?: Partial<ViewState>;
  /** Where time stands when the step begins: before the first round, or where the result is read. The end unless set. */
  readonly begins?: 'start' | 'end';
  /** The parts of the machine in sight. */
  readonly shows: readonly LessonPart[];
  /** The numbers that can be changed: those of the step before, and one more at most. */
  readonly controls: readonly ValueName[];
  /** What else can be done; nothing unless set. */
  readonly tools?: readonly LessonTool[];
  /** Whether people are picked in the picture, and whether these are compared with the best; needs `view.asked`. */
  readonly asks?: 'pick' | 'compare';
  /** A year that is shown in place of the machine. */
  readonly year?: YearOfStep;
}

/** Something to read and to look at. */
export interface ReadStep extends AnyStep {
  readonly kind: 'read';
}

/** What all steps have that are passed by an answer. */
interface AskingStep extends AnyStep {
  /** What was found, with the number that was computed; said once it is passed. */
  readonly learnt: (state: LessonState) => string;
}

/** Something to bring about with the machine. */
export interface TaskStep extends AskingStep {
  readonly kind: 'task';
  /** Whether it is brought about, by what the machine shows. */
  readonly done: (state: LessonState) => boolean;
  /** What helps after a try that did not. `tries` counts them, this one too. */
  readonly hint: (state: LessonState, tries: number) => string;
  /** Whether the message is handed on person by person. */
  readonly byHand?: boolean;
}

/** A question with answers to choose from. The machine is in sight once it is passed. */
export interface ChoiceStep extends AskingStep {
  readonly kind: 'choice';
  readonly choices: (state: LessonState) => readonly string[];
  /** Place of the right one, by what the machine computed; null while that is not there. */
  readonly right: (state: LessonState) => number | null;
  /** What helps after a wrong one. */
  readonly hint: (state: LessonState, chosen: number) => string;
  /** Whether the machine is in sight before the answer, too. */
  readonly open?: boolean;
}

/** A line to be drawn before the answer is seen: a number of people for each place of an axis. */
export interface GuessStep extends AskingStep {
  readonly kind: 'guess';
  /** What the horizontal axis counts; "round" unless set. */
  readonly axis?: () => string;
  /** The places of the axis, as they are written. */
  readonly places: () => readonly string[];
  /** The upper end of the vertical axis. */
  readonly top: number;
  readonly scale: 'linear' | 'log';
  /** People at the first places who are known before. */
  readonly known: readonly number[];
  /** A scenario for each place, of each of which the reach in the end is taken; the machine's own answer unless set. */
  readonly sweep?: readonly CompleteScenario[];
  /** What was to be drawn; null while it is not counted. */
  readonly answer: (state: LessonState) => readonly number[] | null;
  /** Whether the drawing is near enough; any that is complete unless set. */
  readonly accepts?: (drawn: readonly number[], answer: readonly number[]) => boolean;
  /** What helps after one that is not. */
  readonly hint?: (drawn: readonly number[], answer: readonly number[]) => string;
}

/** One step of a lesson. */
export type Step = ReadStep | TaskStep | ChoiceStep | GuessStep;
