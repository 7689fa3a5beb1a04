import { html, nothing, type TemplateResult } from 'lit';
import { learnWords } from '../../../words/learn-words.ts';
import { teacherWords } from '../../../words/teacher-words.ts';
import { worksheetWords } from '../../../words/worksheet-words.ts';
import type { Lesson, WorksheetLine } from '../lesson.ts';
import { papers, sheetKinds, type Paper, type WorksheetsController } from './worksheets-controller.ts';

/** The worksheets of one lesson or of all: all questions first, then the answers, so that no sheet has both on its sides. */
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
      <label class="control">
        <span>${words.sheets()}</span>
        <select
          @change=${(event: Event) => {
            const kind = sheetKinds[(event.currentTarget as HTMLSelectElement).selectedIndex];
            if (kind !== undefined) chosen.choose({ kind });
          }}
        >
          ${sheetKinds.map((kind) => html`<option ?selected=${chosen.kind === kind}>${words.kinds[kind]()}</option>`)}
        </select>
      </label>
      <button class="primary" @click=${() => window.print()}>${teacherWords.print()}</button>
    </form>
    ${chosen.kind === 'answers' ? nothing : printed.map((lesson) => sheetOf(chosen, lesson, questionSheet))}
    ${chosen.kind === 'questions' ? nothing : printed.map((lesson) => sheetOf(chosen, lesson, answerSheet))}
  `;
}

type Sheet = (lesson: Lesson, lines: readonly WorksheetLine[], paper: Paper) => TemplateResult;

/** A sheet of a lesson, once it is counted. */
function sheetOf(chosen: WorksheetsController, lesson: Lesson, sheet: Sheet): TemplateResult {
  const lines = chosen.linesOf(lesson);
  return lines === null ? html`<p role="status">${learnWords.counting()}</p>` : sheet(lesson, lines, chosen.paper);
}

function questionSheet({ id, title, question }: Lesson, lines: readonly WorksheetLine[], paper: Paper): TemplateResult {
  const words = worksheetWords;
  return html`
    <article class="sheet questions" data-paper=${paper} data-lesson=${id}>
      <header>
        <h3>${title()}</h3>
        <p class="who"><span>${words.name()}</span><span>${words.date()}</span></p>
      </header>
      <p class="question">${question()}</p>
      <ol>
        ${lines.map(
          ({ asks, figure }) =>
            html`<li class=${figure === undefined ? '' : 'drawn'}>${asks} ${figure?.() ?? nothing}</li>`,
        )}
      </ol>
    </article>
  `;
}

function answerSheet({ id, title }: Lesson, lines: readonly WorksheetLine[], paper: Paper): TemplateResult {
  const words = worksheetWords;
  return html`
    <article class="sheet answers" data-paper=${paper} data-lesson=${id}>
      <h3>${words.answers(title())}</h3>
      <ol>
        ${lines.map(({ asks, answer }) => html`<li><span class="asked">${asks}</span> <b>${answer}</b></li>`)}
      </ol>
    </article>
  `;
}
