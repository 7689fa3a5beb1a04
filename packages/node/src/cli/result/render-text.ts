import type { Preset, ResultDocument, Warning } from 'ripplecast/scenario';
import { formatCount, formatNumber, formatShortCount } from '../../text/format-number.ts';
import { fits, renderFirstThatFits, renderTable } from '../../text/render-table.ts';
import { buyNameOf, sourcesOf, type SourceNote } from '../../text/sources.ts';
import { tabulateComparison } from './tabulate-comparison.ts';
import { PASSING_MARK, tabulateRounds } from './tabulate-rounds.ts';
import type { Colours, Layout } from '../../text/layout.ts';
import { verdictOf, type Finding } from '../../text/verdict.ts';
import { wrapText } from '../../text/wrap-text.ts';

/**
 * A result for people: the verdict first, then both sides beside each other, the rounds, the sources, warnings last.
 * @param preset - The preset from which the scenario started; null for a file.
 * @returns Text that ends with a line feed.
 */
export function renderText(result: ResultDocument, preset: Preset | null, layout: Layout): string {
  const { width, colours } = layout;
  const { scenario } = result.provenance;
  const buyName = buyNameOf(scenario);
  const shortBuyName = buyName === 'the broadcast' ? 'Broadcast' : buyName;
  const { headline, findings } = verdictOf(result, buyName);

  const sections: string[][] = [];
  const title = scenario.title ?? '';
  if (title !== '') sections.push(wrapText(title, width).map((line) => colours.dim(line)));
  sections.push(wrapText(headline, width).map((line) => colours.bold(line)));
  sections.push(renderFindings(findings, layout));

  sections.push(...renderSideBySide(result, shortBuyName, layout));

  const rounds = [
    tabulateRounds(result, shortBuyName, formatCount),
    tabulateRounds(result, shortBuyName, formatShortCount),
    tabulateRounds(result, shortBuyName, formatCount, 'means'),
    tabulateRounds(result, shortBuyName, formatCount, 'few'),
    tabulateRounds(result, shortBuyName, formatShortCount, 'few'),
  ];
  sections.push(emphasizePassing(renderFirstThatFits(rounds, width, colours), colours));

  const notes = sourcesOf(result, preset);
  if (notes.length > 0) sections.push(renderSources(notes, layout));
  if (result.warnings.length > 0) sections.push(renderWarnings(result.warnings, layout));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Both sides beside each other; below each other where a terminal is too narrow for that. */
function renderSideBySide(result: ResultDocument, buyName: string, { width, colours }: Layout): string[][] {
  const forms = [
    tabulateComparison(result, buyName),
    tabulateComparison(result, 'Broadcast'),
    tabulateComparison(result, 'Broadcast', formatShortCount),
    tabulateComparison(result, 'Broadcast', formatShortCount, ['cascade', 'broadcast']),
  ];
  const fitting = forms.find((form) => fits(renderTable(form, colours), width));
  if (fitting !== undefined) return [renderTable(fitting, colours)];
  const below = [tabulateComparison(result, 'Broadcast', formatShortCount, ['cascade'])];
  if (result.broadcast !== null) below.push(tabulateComparison(result, 'Broadcast', formatShortCount, ['broadcast']));
  return below.map((form) => renderTable(form, colours));
}

/** Findings with their labels in a margin; on a narrow terminal the label starts the text. */
function renderFindings(findings: readonly Finding[], { width, colours }: Layout): string[] {
  const margin = Math.max(...findings.map(({ label }) => label.length)) + 2;
  return findings.flatMap(({ label, text }) => {
    const first = width < 56 ? `${label}: ` : label.padEnd(margin);
    const lines = wrapText(text, width, first, width < 56 ? '' : ' '.repeat(margin));
    return [`${colours.bold(label)}${lines[0]!.slice(label.length)}`, ...lines.slice(1)];
  });
}

function emphasizePassing(lines: readonly string[], colours: Colours): string[] {
  return lines.map((line) => (line.includes(PASSING_MARK) ? colours.bold(line) : line));
}

function renderSources(notes: readonly SourceNote[], { width, colours }: Layout): string[] {
  const lines = [colours.bold('Sources')];
  for (const { title, lines: details } of notes) {
    lines.push(...wrapText(title, width, '  '));
    for (const detail of details) lines.push(...wrapText(detail, width, '    ').map((line) => colours.dim(line)));
  }
  return lines;
}

/** Warnings as a list; long numbers in their messages get separators. */
export function renderWarnings(warnings: readonly Warning[], { width, colours }: Layout): string[] {
  const lines = [colours.yellow(colours.bold(warnings.length === 1 ? 'Warning' : 'Warnings'))];
  for (const { message } of warnings) {
    lines.push(...wrapText(groupDigits(message), width, '  ! ', '    ').map((line) => colours.yellow(line)));
  }
  return lines;
}

/** Numbers of a message for people: separators in whole numbers of five digits or more, long fractions to three digits. */
export function groupDigits(text: string): string {
  return text
    .replace(/(?<![\w.,-])\d{5,15}(?!\w|[.,]\d)/g, (digits) => formatCount(Number(digits)))
    .replace(/(?<![\w.,-])\d+\.\d{4,}(?![\w%])/g, (digits) => formatNumber(Number(digits)));
}
