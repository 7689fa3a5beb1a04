import { html, nothing, type TemplateResult } from 'lit';
import { pageNumbers } from '../../../words/page-words.ts';
import { teacherWords } from '../../../words/teacher-words.ts';
import type { Lesson } from '../lesson.ts';
import { PLAN_MINUTES, planLesson, type PlanPart } from './lesson-plan.ts';
import { addressOfPart } from './plan-address.ts';

/** The plan for 45 minutes, with a link for each part that opens something. */
export function planPart(lessons: readonly Lesson[]): TemplateResult {
  const words = teacherWords.plan;
  return html`
    <h2>${words.title(PLAN_MINUTES)}</h2>
    <p>${words.before()}</p>
    <p>${words.inLessons()}</p>
    <div class="table-place" tabindex="0" role="region" aria-label=${words.title(PLAN_MINUTES)}>
      <table class="plan">
        <thead>
          <tr>
            <th scope="col" class="number">${words.minutes()}</th>
            <th scope="col">${words.part()}</th>
            <th scope="col">${words.does()}</th>
            <th scope="col" class="open">${words.open()}</th>
          </tr>
        </thead>
        <tbody>
          ${planLesson(lessons).map(row)}
        </tbody>
      </table>
    </div>
    <p class="press"><button @click=${() => window.print()}>${teacherWords.print()}</button></p>
  `;
}

function row({ from, to, title, does, opens }: PlanPart): TemplateResult {
  const { range } = pageNumbers();
  return html`
    <tr>
      <td class="number">${range(from, to)}</td>
      <th scope="row">${title}</th>
      <td>${does}</td>
      <td class="open">
        ${
          opens === null
            ? nothing
            : html`<a href=${addressOfPart(opens)} aria-label=${teacherWords.plan.openPart(title)}
                >${teacherWords.plan.open()}</a
              >`
        }
      </td>
    </tr>
  `;
}
