import { updateWhenLocaleChanges } from '@lit/localize';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { addressOf } from '../../../pages.ts';
import { learnWords } from '../../../words/learn-words.ts';
import { teacherWords } from '../../../words/teacher-words.ts';
import { readGuess } from '../guess-link.ts';
import type { Lesson } from '../lesson.ts';
import { ClassController } from './class-controller.ts';
import { LinksController } from './links-controller.ts';
import { linksPart } from './links-part.ts';
import { nextPart } from './next-part.ts';
import { planPart } from './plan-part.ts';
import { resultsPart } from './results-part.ts';
import { teacherHash, teacherParts, type TeacherPart } from './teacher-hash.ts';
import { WorksheetsController } from './worksheets-controller.ts';
import { worksheetsPart } from './worksheets-part.ts';

/** The room of the teacher: a plan, links, worksheets, the results of the class, and a fresh start for the next pupil. */
export class TeacherRoom extends LitElement {
  static override properties: PropertyDeclarations = {
    lessons: { attribute: false },
    shown: { attribute: false },
    forget: { attribute: false },
  };

  declare lessons: readonly Lesson[];
  /** What is on the screen. */
  declare shown: TeacherPart;
  /** Forgets the pupil. */
  declare forget: () => void;
  readonly #joined = new ClassController(this, readGuess);
  readonly #links = new LinksController(this);
  readonly #worksheets = new WorksheetsController(this, navigator.languages);
  /** Place of the result that a pointer is at. */
  #at: number | null = null;

  constructor() {
    super();
    this.lessons = [];
    this.shown = 'plan';
    this.forget = () => {};
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #point = (place: number | null): void => {
    if (place === this.#at) return;
    this.#at = place;
    this.requestUpdate();
  };

  #part(): TemplateResult {
    switch (this.shown) {
      case 'plan':
        return planPart(this.lessons);
      case 'links':
        return linksPart(this.#links, this.lessons);
      case 'worksheets':
        return worksheetsPart(this.#worksheets, this.lessons);
      case 'results':
        return resultsPart(this.#joined, this.#at, this.#point);
      case 'next':
        return nextPart(this.forget);
    }
  }

  override render(): TemplateResult {
    return html`
      <header>
        <p class="back"><a href=${addressOf('learn')}>${learnWords.allLessons()}</a></p>
        <h1>${teacherWords.title()}</h1>
        <p>${teacherWords.says()}</p>
        <nav aria-label=${teacherWords.title()}>
          ${teacherParts.map(
            (part) =>
              html`<a href=${teacherHash(part)} aria-current=${part === this.shown ? 'page' : 'false'}
                >${teacherWords.parts[part]()}</a
              >`,
          )}
        </nav>
      </header>
      <section class=${this.shown}>${this.#part()}</section>
    `;
  }
}
