import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { formatHash } from '../../link/link-state.ts';
import { MemoryHistory } from '../../link/memory-history.ts';
import type { Action } from '../../machine/actions.ts';
import { Machine } from '../../machine/machine.ts';
import { keysOfPage } from '../../machine/play-keys.ts';
import { factsOf, type PlayModel } from '../../machine/play-model.ts';
import { takeableOfMachine } from '../../machine/takeable-of-machine.ts';
import type { PageKey } from '../../shell/page-key.ts';
import { SweepController } from '../../simulation/sweep-controller.ts';
import type { Answer } from '../../simulation/simulation-controller.ts';
import { notChosen, type ChoiceAnswer } from '../../simulation/choice-controller.ts';
import type { AskedPeople } from '../../state/asked-people.ts';
import type { HiddenPart } from '../../state/hidden-parts.ts';
import { HandController } from '../../state/hand-controller.ts';
import { LEAD_IN } from '../../state/playhead.ts';
import type { Takeable } from '../../take-along/takeable.ts';
import { spokenRound } from '../../words/spoken.ts';
import { isAllowed } from './allowed-actions.ts';
import './lesson-elements.ts';
import { lessonView } from './lesson-view.ts';
import type { Lesson, Step } from './lesson.ts';
import { startOf } from './guess-chart.ts';
import { drawnIn } from './guess-link.ts';
import { completed, LessonSession } from './lesson-session.ts';
import { LessonYears } from './lesson-years.ts';
import { lessonStateOf, type LessonState } from './lesson-state.ts';

/** What a lesson needs of the page that it stands on. */
export interface LessonSurroundings {
  /** Whether the reader wants nothing to move. */
  readonly nothingMoves: () => boolean;
  /** How fast it plays: 1 is the usual speed. */
  readonly speed: () => number;
  /** Goes to a step, or with null to the list of lessons. */
  readonly goTo: (lesson: string | null, step: number) => void;
  /** The lesson after this one; null after the last. */
  readonly next: (lesson: Lesson) => Lesson | null;
  /** Told when every step of a lesson is done. */
  readonly finished: (lesson: Lesson) => void;
  /** Told of a drawing that was taken as a guess. */
  readonly guessed: (drawn: readonly number[]) => void;
}

/** A lesson on its way: its machine, and the pupil's tries. */
export class LessonRoom {
  #session: LessonSession | null = null;
  readonly #history: MemoryHistory;
  readonly #machine: Machine;
  readonly #hand: HandController;
  readonly #sweep: SweepController;
  readonly #years: LessonYears;
  #drawn: readonly (number | null)[] = [];
  /** Whether time is to stand before the first round, once there is an answer. */
  #waitsAtStart = false;
  /** Whether a try waits for the answer. */
  #isTrying = false;
  readonly #host: ReactiveControllerHost;
  readonly #around: LessonSurroundings;

  constructor(host: ReactiveControllerHost, around: LessonSurroundings) {
    this.#host = host;
    this.#around = around;
    const { nothingMoves, speed } = around;
    this.#history = new MemoryHistory(
      presets.seedExample,
      () => this.#machine.run(),
      () => host.requestUpdate(),
    );
    this.#machine = new Machine(host, {
      history: this.#history,
      nothingMoves,
      speed,
      answered: (done) => this.#answered(done),
    });
    this.#hand = new HandController(host, nothingMoves, speed);
    this.#sweep = new SweepController(host, () => this.#tryWaiting());
    this.#years = new LessonYears(
      host,
      () => this.#retried(),
      () => this.#tryWaiting(),
    );
  }

  /**
   * Opens a lesson at a step; what was passed of the same lesson before stays.
   * @param rest - What else the address has: a guess that was drawn there.
   */
  open(lesson: Lesson, step: number, rest: string): void {
    if (this.#session?.lesson !== lesson) this.#session = new LessonSession(lesson, step);
    else if (this.#session.at === step) return;
    else this.#session.goTo(step);
    this.#begin();
    const opened = this.#session.step;
    if (opened?.kind === 'guess') this.#drawn = drawnIn(rest, opened) ?? this.#drawn;
  }

  /** Forgets who was here: the next pupil begins anew. */
  close(): void {
    this.#session = null;
    this.#machine.timeline.stop();
  }

  get answer(): Answer {
    const { answer } = this.#machine;
    if (!this.#hasYear) return answer;
    const { failure, problem } = this.#years.answer;
    if (failure !== null) return { ...answer, progress: 'done', failure, problem };
    return this.#years.counted === null ? { ...answer, progress: 'counting' } : answer;
  }

  /** Whether the step at hand shows a year in place of the machine. */
  get #hasYear(): boolean {
    return this.#session?.step?.year !== undefined;
  }

  get keys(): readonly PageKey<Action>[] {
    const step = this.#session?.step ?? null;
    return keysOfPage(step !== null && hasTaps(step)).filter(({ action }) => action === null || this.#allows(action));
  }

  /** What a link to the section that plays has of the lesson: its scenario as it is. */
  get carried(): string {
    return this.#session === null
      ? ''
      : formatHash(this.#history.scenario, { ...this.#history.view, hide: [], round: null });
  }

  /**
   * What can be taken along; nothing while the step at hand has a question whose answer it would be.
   * @param page - What holds the machine's pictures.
   */
  takeable(link: string, page: ParentNode): Takeable | null {
    const session = this.#session;
    const { step } = session ?? { step: null };
    const isAsked = step !== null && session?.mayGoOn === false && !isAllowed({ kind: 'playOrPause' }, step, false);
    return session === null || isAsked || this.#hasYear ? null : takeableOfMachine(this.#machine.model, link, page);
  }

  /** Does what is asked for, where the step at hand has it. */
  readonly act = (action: Action): void => {
    if (!this.#allows(action)) return;
    if (action.kind === 'tryAgain' && this.#hasYear) return this.#years.tryAgain();
    // Somebody who is picked lets nothing begin.
    if (action.kind !== 'look') this.#waitsAtStart = false;
    this.#machine.act(action);
  };

  #allows(action: Action): boolean {
    const session = this.#session;
    if (session === null || session.step === null) return false;
    return isAllowed(action, session.step, session.passedWith() !== null);
  }

  /** Lays out the step at hand. */
  #begin(): void {
    const step = this.#session?.step ?? null;
    this.#isTrying = false;
    this.#drawn = [];
    if (step === null) {
      if (this.#session !== null) this.#around.finished(this.#session.lesson);
      this.#host.requestUpdate();
      return;
    }
    // A step that is passed stands as it was left.
    const passed = this.#session?.passedWith() ?? null;
    if (step.kind === 'guess') {
      this.#drawn = passed?.drawn ?? startOf(step);
      if (step.sweep !== undefined) this.#sweep.run(step.sweep);
    }
    if (step.year !== undefined) this.#years.open({ ...step.year.numbers, ...passed?.year?.numbers });
    const isToCome = step.begins === 'start' || (step.kind === 'choice' && step.open !== true);
    this.#waitsAtStart = passed === null && isToCome;
    const scenario = passed?.scenario ?? step.scenario ?? this.#scenarioBefore(this.#session?.at ?? 0);
    this.#machine.zoom.reset();
    this.#machine.timeline.forget();
    this.#history.open(scenario, { hide: hiddenIn(step), ...step.view, asked: this.#askedAt(step, passed) });
    if (step.kind === 'task' && step.byHand === true) this.#hand.again();
  }

  /** Whom the pupil would ask: those of the step before, until others are picked. */
  #askedAt(step: Step, passed: LessonState | null): AskedPeople | null {
    const asked = step.view?.asked ?? null;
    const before = this.#session?.passedWith((this.#session.at ?? 0) - 1) ?? null;
    return asked === null ? null : { ...asked, picks: (passed ?? before)?.asked.picks ?? [] };
  }

  /** What the step before left; after a link into the lesson, that of the last step that has a scenario of its own. */
  #scenarioBefore(at: number): CompleteScenario {
    const session = this.#session;
    const left = session?.passedWith(at - 1)?.scenario ?? null;
    const given = session?.lesson.steps.slice(0, at).findLast(({ scenario }) => scenario !== null)?.scenario;
    return left ?? given ?? presets.seedExample;
  }

  #answered(done: boolean): void {
    const { answer, timeline } = this.#machine;
    const step = this.#session?.step ?? null;
    if (this.#waitsAtStart) timeline.put(-LEAD_IN);
    // A step about one round shows that round of each answer.
    const round = step?.view?.round ?? null;
    if (round !== null && !timeline.playing) timeline.put(Math.min(round, timeline.last));
    if (step?.kind === 'task' && step.byHand === true && answer.traced !== null) {
      this.#hand.begin(answer.traced.world, answer.traced.trace.people[0] ?? 0);
    }
    if (done) this.#tryWaiting();
    if (done) this.#machine.loadRest();
  }

  /** What the machine shows now. */
  get #state(): LessonState {
    const { step } = this.#session ?? { step: null };
    return lessonStateOf(this.#machine.model, {
      handed: step?.kind === 'task' && step.byHand === true ? this.#hand.handed : null,
      swept: this.#sweep.reach,
      drawn: this.#drawn,
      asked: { picks: this.#history.view.asked?.picks ?? [], choice: this.#chosen.choice, picked: this.#chosen.picked },
      year: step?.year === undefined ? null : this.#years.counted,
    });
  }

  /** Whom the machine chose, and what becomes of the pupil's own. */
  get #chosen(): ChoiceAnswer {
    const { model } = this.#machine;
    return model.everyPerson?.asked.answerOf(model) ?? { ...notChosen, isCounting: model.view.asked !== null };
  }

  /** Tries to pass the step, as soon as all is counted. */
  readonly #check = (chosen: number | null): void => {
    if (this.#isCounted || chosen !== null) return this.#attempt(chosen);
    this.#isTrying = true;
    this.#host.requestUpdate();
  };

  /** Whether all is there by which the step at hand is checked. */
  get #isCounted(): boolean {
    const step = this.#session?.step ?? null;
    if (step?.asks !== undefined && this.#chosen.isCounting) return false;
    if (step?.year !== undefined && this.#years.counted === null) return false;
    return this.#machine.answer.progress === 'done' && (step?.kind !== 'guess' || step.answer(this.#state) !== null);
  }

  #tryWaiting(): void {
    if (this.#isTrying && this.#isCounted) this.#attempt(null);
    else this.#host.requestUpdate();
  }

  #attempt(chosen: number | null): void {
    const session = this.#session;
    this.#isTrying = false;
    const state = this.#state;
    session?.attempt(state, chosen);
    const drawn = completed(state.drawn);
    if (session?.step?.kind === 'guess' && session.mayGoOn && drawn !== null) this.#around.guessed(drawn);
    const isShown = session?.step?.kind === 'choice' && session.mayGoOn && this.#waitsAtStart;
    if (isShown) {
      this.#waitsAtStart = false;
      this.#machine.timeline.replay();
    }
    this.#host.requestUpdate();
  }

  /** Another try is to come. */
  #retried(): void {
    this.#session?.retry();
  }

  readonly #draw = (drawn: readonly (number | null)[]): void => {
    this.#drawn = drawn;
    this.#session?.retry();
    this.#host.requestUpdate();
  };

  spoken(): string {
    const facts = factsOf(this.#machine.model);
    const isBlind = this.#hasYear || this.#waitsAtStart || this.#session?.step?.kind === 'guess';
    return facts === null || isBlind ? '' : spokenRound(facts);
  }

  /** What the machine shows; who was chosen is told once the step is passed. */
  #shown(session: LessonSession): PlayModel {
    const model: PlayModel = { ...this.#machine.model, answer: this.answer, act: this.act };
    const { asked } = model.view;
    const isTold = session.step?.asks === 'compare' && session.passedWith() !== null;
    return asked === null || !isTold
      ? model
      : { ...model, view: { ...model.view, asked: { ...asked, isSecret: false } } };
  }

  render(): TemplateResult {
    const session = this.#session;
    if (session === null) return html``;
    const model = this.#shown(session);
    // People who were chosen meanwhile may be what a try waits for.
    if (this.#isTrying && this.#isCounted) queueMicrotask(() => this.#tryWaiting());
    return lessonView({
      session,
      model,
      state: this.#state,
      notes: this.#history.notes,
      hand: this.#hand,
      years: this.#years,
      isTrying: this.#isTrying,
      check: this.#check,
      draw: this.#draw,
      goTo: (step) => this.#around.goTo(session.lesson.id, step),
      leave: () => this.#around.goTo(null, 0),
      next: this.#around.next(session.lesson),
      open: (lesson) => this.#around.goTo(lesson.id, 0),
    });
  }
}

/** What of the machine is out of sight: what a tap on people does where it can do two things, and costs, but for steps that have them. */
function hiddenIn({ tools = [], shows }: Step): readonly HiddenPart[] {
  return [
    ...(tools.includes('ties') ? [] : (['tools'] as const)),
    ...(shows.includes('costs') ? [] : (['cost'] as const)),
  ];
}

/** Whether something is done with the people in the picture. */
function hasTaps(step: Step): boolean {
  const isByHand = step.kind === 'task' && step.byHand === true;
  return isByHand || (step.tools ?? []).some((tool) => tool === 'begin' || tool === 'ties');
}
