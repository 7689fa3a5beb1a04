import { html, nothing, type TemplateResult } from 'lit';
import { learnWords, lessonNumber, minutesWords } from '../../words/learn-words.ts';
import { sectionWords } from '../../words/section-words.ts';
import { teacherWords } from '../../words/teacher-words.ts';
import { formatLearnHash } from './learn-link.ts';
import type { Lesson } from './lesson.ts';
import { teacherHash } from './teacher/teacher-hash.ts';

/** What the list shows. */
export interface LessonListModel {
  readonly lessons: readonly Lesson[];
  /** Ids of the lessons of which every step is done. */
  readonly finished: ReadonlySet<string>;
  /** Whether the address names a lesson that there is not. */
  readonly isUnknown: boolean;
  /** What else the address has. */
  readonly rest: string;
}

/** Every lesson with its question and how long it takes. */
export function lessonList({ lessons, finished, isUnknown, rest }: LessonListModel): TemplateResult {
  const { title, says } = sectionWords('learn');
  return html`
    <div class="lesson-list">
      <h1>${title}</h1>
      <p>${says}</p>
      ${isUnknown ? html`<p class="notes" role="status">${learnWords.unknownLesson()}</p>` : nothing}
      <ol>
        ${lessons.map((lesson, at) => entry(lesson, at, finished.has(lesson.id), rest))}
      </ol>
      <a href=${teacherHash('plan')} class="lesson-entry for-teachers">
        <b>${teacherWords.title()}</b>
        <span class="lesson-question">${teacherWords.says()}</span>
      </a>
    </div>
  `;
}

function entry({ id, title, question, minutes }: Lesson, at: number, isDone: boolean, rest: string): TemplateResult {
  return html`
    <li>
      <a href=${formatLearnHash({ lesson: id, step: 0, rest })} class="lesson-entry ${isDone ? 'done' : ''}">
        <span class="lesson-number">${lessonNumber(at + 1)} · ${minutesWords(minutes)}</span>
        <b>${title()}</b>
        <span class="lesson-question">${question()}</span>
        ${isDone ? html`<span class="lesson-done">${learnWords.done()}</span>` : nothing}
      </a>
    </li>
  `;
}
