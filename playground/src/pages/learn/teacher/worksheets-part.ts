import { html, type TemplateResult } from 'lit';
import { learnWords } from '../../../words/learn-words.ts';
import { teacherWords } from '../../../words/teacher-words.ts';
import { worksheetWords } from '../../../words/worksheet-words.ts';
import type { Lesson, WorksheetLine } from '../lesson.ts';
import { papers, type Paper, type WorksheetsController } from './worksheets-controller.ts';

/** The worksheets of one lesson or of all: questions, and on another sheet the answers. */
export function worksheetsPart(chosen: WorksheetsController, lessons: readonly Lesson[]): TemplateResult {
  const words = worksheetWords;
  const printed = lessons.filter(({ id }) => chosen.lesson === null || chosen.lesson === id);
  return html`
    <h2>${words.title()}</h2>
    <p>${words.says()}</p>
    <form class="choose-sheets" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      <label class="control">
        <span>${words.lesson()}</span>
        <select
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            chosen.choose({ lesson: value === '' ? null : value });
          }}
        >
          <option value="" ?selected=${chosen.lesson === null}>${words.all()}</option>
          ${lessons.map(
            ({ id, title }) => html`<option value=${id} ?selected=${chosen.lesson === id}>${title()}</option>`,
          )}
        </select>
      </label>
      <label class="control">
        <span>${words.paper()}</span>
        <select
          @change=${(event: Event) => {
            const paper = papers[(event.currentTarget as HTMLSelectElement).selectedIndex];
            if (paper !== undefined) chosen.choose({ paper });
          }}
        >
          ${papers.map((paper) => html`<option ?selected=${chosen.paper === paper}>${words.papers[paper]()}</option>`)}
        </select>
      </label>
      <button class="primary" @click=${() => window.print()}>${teacherWords.print()}</button>
    </form>
    ${printed.map((lesson) => {
      const lines = chosen.linesOf(lesson);
      return lines === null ? html`<p role="status">${learnWords.counting()}</p>` : sheets(lesson, lines, chosen.paper);
    })}
  `;
}

/** The two sheets of a lesson. */
function sheets({ id, title, question }: Lesson, lines: readonly WorksheetLine[], paper: Paper): TemplateResult {
  const words = worksheetWords;
  return html`
    <article class="sheet questions" data-paper=${paper} data-lesson=${id}>
      <header>
        <h3>${title()}</h3>
        <p class="who"><span>${words.name()}</span><span>${words.date()}</span></p>
      </header>
      <p class="question">${question()}</p>
      <ol>
        ${lines.map(({ asks }) => html`<li>${asks}</li>`)}
      </ol>
    </article>
    <article class="sheet answers" data-paper=${paper} data-lesson=${id}>
      <h3>${words.answers(title())}</h3>
      <ol>
        ${lines.map(({ asks, answer }) => html`<li><span class="asked">${asks}</span> <b>${answer}</b></li>`)}
      </ol>
    </article>
  `;
}
