import { renderWarnings } from '../../result/render-text.ts';
import { numbers } from '../../../text/words.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderTable, type TextTable } from '../../../text/render-table.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { CsvCell, CsvTable } from 'ripplecast/graph';
import type { Rendering } from '../../write-answer.ts';
import type { DeskAnswer } from './run.ts';

/** A desk: what people see of its answers, how soon these come, and the figures one by one. */
export function renderDesk(answer: DeskAnswer): Rendering {
  const headline = headlineOf(answer);
  const text = sentencesOf(answer).join(' ');
  const table = tabulate(answer);
  const warnings = answer.warnings.map(({ message }) => `Warning: ${message}.`);
  return {
    csv: () => rowOf(answer),
    markdown: () =>
      `${[`**${escapeMarkdown(headline)}**`, ...[text, ...warnings].map(escapeMarkdown), renderMarkdownTable(table)].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        wrapText(text, width),
        renderTable(table, colours),
        ...(answer.warnings.length === 0 ? [] : [renderWarnings(answer.warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}

function headlineOf({ coverage, meanWaitMinutes }: DeskAnswer): string {
  if (meanWaitMinutes === null) return 'The desk cannot keep up: people see complaints without an answer.';
  return `Of all sights of a complaint, ${numbers.percent(coverage)} come after its answer.`;
}

function sentencesOf(answer: DeskAnswer): string[] {
  const { meanWaitMinutes, probabilityWait, answeredWithinHour, gaveUp } = answer;
  if (meanWaitMinutes === null) return ['It would take more people, or shorter answers.'];
  const wait = `${numbers.percent(probabilityWait)} of the complaints wait before somebody begins; the mean wait of all is ${minutes(meanWaitMinutes)}.`;
  const answered = `${numbers.percent(answeredWithinHour)} have their answer within an hour`;
  return [
    wait,
    gaveUp === 0 ? `${answered}.` : `${answered}, and ${numbers.percent(gaveUp)} give up before somebody begins.`,
  ];
}

function tabulate(answer: DeskAnswer): TextTable {
  const { meanWaitMinutes, patienceHours } = answer;
  return {
    head: ['Measure', 'Value'],
    rows: [
      ['complaints an hour', numbers.number(answer.complaintsPerHour)],
      ['people who answer', numbers.whole(answer.people)],
      ['handling, mean', minutes(answer.handlingMinutes)],
      ['patience, mean', patienceHours === null ? 'no end' : `${numbers.number(patienceHours)} h`],
      ['half-life of the sights', minutes(answer.viewHalfLifeMinutes)],
      ['time of the people that it takes', numbers.percent(answer.utilisation)],
      ['complaints that wait', numbers.percent(answer.probabilityWait)],
      ['wait, mean', meanWaitMinutes === null ? '–' : minutes(meanWaitMinutes)],
      ['answered within an hour', numbers.percent(answer.answeredWithinHour)],
      ['gave up', numbers.percent(answer.gaveUp)],
      ['sights after the answer (coverage)', numbers.percent(answer.coverage)],
    ],
  };
}

function minutes(value: number): string {
  return `${numbers.number(value)} min`;
}

/** The figures as one row, under the names of the JSON. */
function rowOf({ version: _version, warnings: _warnings, ...figures }: DeskAnswer): CsvTable {
  const cells: readonly (readonly [string, CsvCell])[] = Object.entries(figures);
  return { head: cells.map(([name]) => name), rows: [cells.map(([, cell]) => cell)] };
}
