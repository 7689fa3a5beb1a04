import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageLanguage } from '../../../words/page-words.ts';
import type { Lesson, WorksheetLine } from '../lesson.ts';

/** Sizes of paper for which sheets are laid out. */
export const papers = ['a4', 'letter'] as const;

/** A size of paper. */
export type Paper = (typeof papers)[number];

/** Which sheets are printed: what pupils get, what the teacher keeps, or both. */
export const sheetKinds = ['both', 'questions', 'answers'] as const;

/** Which sheets are printed. */
export type SheetKind = (typeof sheetKinds)[number];

/** Which sheets are printed, and on what. */
export class WorksheetsController implements ReactiveController {
  #lesson: string | null = null;
  #paper: Paper;
  #kind: SheetKind = 'both';
  /** By language and lesson; null while they are counted. */
  readonly #lines = new Map<string, readonly WorksheetLine[] | null>();
  readonly #host: ReactiveControllerHost;

  /** @param languages - Of the reader: in the United States and Canada paper is another. */
  constructor(host: ReactiveControllerHost, languages: readonly string[]) {
    this.#host = host;
    this.#paper = /-(?:US|CA)$/iu.test(languages[0] ?? '') ? 'letter' : 'a4';
    host.addController(this);
  }

  hostConnected(): void {
    this.#lesson = null;
  }

  /** Id of the lesson; null for all of them. */
  get lesson(): string | null {
    return this.#lesson;
  }

  get paper(): Paper {
    return this.#paper;
  }

  get kind(): SheetKind {
    return this.#kind;
  }

  /** The questions of a lesson with their answers, in the language of the page; null while they are counted. */
  linesOf({ id, worksheet }: Lesson): readonly WorksheetLine[] | null {
    const key = `${pageLanguage()} ${id}`;
    const known = this.#lines.get(key);
    if (known !== undefined) return known;
    const counted = worksheet();
    if (!(counted instanceof Promise)) {
      this.#lines.set(key, counted);
      return counted;
    }
    this.#lines.set(key, null);
    counted.then(
      (lines) => {
        this.#lines.set(key, lines);
        this.#host.requestUpdate();
      },
      // What could not be loaded is asked for when the sheets are drawn again.
      () => this.#lines.delete(key),
    );
    return null;
  }

  choose({
    lesson = this.#lesson,
    paper = this.#paper,
    kind = this.#kind,
  }: {
    readonly lesson?: string | null;
    readonly paper?: Paper;
    readonly kind?: SheetKind;
  }): void {
    this.#lesson = lesson;
    this.#paper = paper;
    this.#kind = kind;
    this.#host.requestUpdate();
  }
}
