import { html, nothing, type TemplateResult } from 'lit';
import { currentPupil } from '../../device/pupil.ts';
import type { Action } from '../../machine/actions.ts';
import { addressOf } from '../../pages.ts';
import { PageElement, type PageAnswer } from '../../shell/page-element.ts';
import type { PageKey } from '../../shell/page-key.ts';
import type { Takeable } from '../../take-along/takeable.ts';
import { learnWords } from '../../words/learn-words.ts';
import { FinishedLessons } from './finished-lessons.ts';
import { withGuess } from './guess-link.ts';
import { formatLearnHash, parseLearnHash, type LearnPlace } from './learn-link.ts';
import { lessonList } from './lesson-list.ts';
import type { LessonRoom } from './lesson-room.ts';
import type { Lesson } from './lesson.ts';
import { lessons } from './lessons/lessons.ts';
import { teacherPartOf, type TeacherPart } from './teacher/teacher-hash.ts';

/** The section of lessons: the list of all, or the one that the address names. */
export class LearnPage extends PageElement<Action> {
  #place: LearnPlace = parseLearnHash(location.hash);
  #room: LessonRoom | null = null;
  #hasFailed = false;
  readonly #finished = new FinishedLessons();
  /** The place at which the focus was put last: each step is read from its title on. Null before anything is drawn. */
  #focused: string | null = null;

  protected override readonly act = (action: Action): void => this.#room?.act(action);

  protected override get keys(): readonly PageKey<Action>[] {
    return this.#lesson === null ? [] : (this.#room?.keys ?? []);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#arrived);
    this.#arrived();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#arrived);
  }

  /** The lesson of the address; null for the list. */
  get #lesson(): Lesson | null {
    return lessons.find(({ id }) => id === this.#place.lesson) ?? null;
  }

  readonly #arrived = (): void => {
    this.#place = parseLearnHash(location.hash);
    void this.#show();
  };

  readonly #goTo = (lesson: string | null, step: number): void => {
    const rest = withGuess(this.#place.rest, null);
    history.pushState({ pupil: currentPupil() }, '', formatLearnHash({ lesson, step, rest }));
    this.#arrived();
  };

  /** Keeps a guess in the address, so that a link shows it. */
  readonly #guessed = (drawn: readonly number[]): void => {
    const rest = withGuess(this.#place.rest, drawn);
    this.#place = { ...this.#place, rest };
    history.replaceState({ pupil: currentPupil() }, '', formatLearnHash(this.#place));
  };

  /** The part of the teacher's room that the address opens; null where it opens something else. */
  get #teacherPart(): TeacherPart | null {
    const { lesson, rest } = this.#place;
    return lesson === null ? teacherPartOf(rest) : null;
  }

  /** Shows what the address names; a lesson once what plays it is loaded. */
  async #show(): Promise<void> {
    this.requestUpdate();
    this.#showBig();
    const lesson = this.#lesson;
    if (lesson === null) this.#room?.close();
    try {
      if (this.#teacherPart !== null) await import('./teacher/open-room.ts');
      if (lesson !== null) this.#room ??= await this.#loadRoom();
      this.#hasFailed = false;
    } catch {
      this.#hasFailed = true;
    }
    // Another one may have been opened in the meantime.
    if (lesson !== null && this.#lesson === lesson) this.#room?.open(lesson, this.#place.step, this.#place.rest);
    this.requestUpdate();
  }

  async #loadRoom(): Promise<LessonRoom> {
    const { LessonRoom: Room } = await import('./lesson-room.ts');
    return (
      this.#room ??
      new Room(this, {
        nothingMoves: () => this.settings.nothingMoves,
        speed: () => this.settings.now.speed,
        goTo: this.#goTo,
        next: (lesson) => lessons[lessons.indexOf(lesson) + 1] ?? null,
        finished: ({ id }) => this.#finished.add(id),
        guessed: this.#guessed,
      })
    );
  }

  /** The title of another step takes the focus, so that it is read and keys go on from there; not when the page opens. */
  protected override updated(): void {
    super.updated();
    const title = this.querySelector<HTMLElement>('#step-title');
    // A lesson that is still loading is no place yet.
    if (this.#lesson !== null && title === null) return;
    const place = this.#lesson === null ? '' : `${this.#lesson.id} ${this.#place.step}`;
    if (place === this.#focused) return;
    if (this.#focused !== null && place !== '') title?.focus({ preventScroll: true });
    if (place !== '') window.scrollTo(0, 0);
    this.#focused = place;
  }

  protected override get answer(): PageAnswer {
    return this.#lesson === null || this.#room === null ? super.answer : this.#room.answer;
  }

  /** Whether the type is large, for a projector. */
  get #isBig(): boolean {
    return new URLSearchParams(this.#place.rest).get('big') === '1';
  }

  #showBig(): void {
    document.documentElement.toggleAttribute('data-big', this.#isBig);
  }

  protected override tools(): TemplateResult | typeof nothing {
    return this.#isBig ? html`<page-full-screen></page-full-screen>` : nothing;
  }

  protected override carried(): string {
    if (this.#lesson !== null) return this.#room?.carried ?? '';
    if (this.#teacherPart !== null) return '';
    return this.#place.rest === '' ? '' : `#${this.#place.rest}`;
  }

  protected override takeable(): Takeable | null {
    return this.#lesson === null ? null : (this.#room?.takeable(location.href, this) ?? null);
  }

  protected override spoken(): string {
    return this.#lesson === null ? '' : (this.#room?.spoken() ?? '');
  }

  protected override main(): TemplateResult {
    const { lesson, rest } = this.#place;
    const part = this.#teacherPart;
    if (part !== null && !this.#hasFailed) {
      return html`<teacher-room
        .lessons=${lessons}
        .shown=${part}
        .forget=${() => this.pupil.forget(addressOf('learn'))}
      ></teacher-room>`;
    }
    if (this.#lesson === null && part === null) {
      return lessonList({ lessons, finished: this.#finished.ids, isUnknown: lesson !== null, rest });
    }
    if (this.#hasFailed) {
      return html`
        <p class="lesson-failed" role="alert">${learnWords.notLoaded()}</p>
        <button @click=${() => void this.#show()}>${learnWords.tryAgain()}</button>
      `;
    }
    return this.#room === null ? html`<p role="status">${learnWords.loading()}</p>` : this.#room.render();
  }
}
