import type { Preset, ResultDocument, Warning } from 'ripplecast/scenario';
import { formatCount, formatShortCount } from './format-number.ts';
import { renderFirstThatFits } from './render-table.ts';
import { buyNameOf, sourcesOf, type SourceNote } from './sources.ts';
import { tabulateComparison } from './tabulate-comparison.ts';
import { PASSING_MARK, tabulateRounds } from './tabulate-rounds.ts';
import type { Colours, Layout } from './terminal.ts';
import { verdictOf } from './verdict.ts';
import { wrapText } from './wrap-text.ts';

/**
 * A result for people: the verdict first, then both sides beside each other, the rounds, the sources, warnings last.
 * @param preset - The preset from which the scenario started; null for a file.
 * @returns Text that ends with a line feed.
 */
export function renderComparison(result: ResultDocument, preset: Preset | null, layout: Layout): string {
  const { width, colours } = layout;
  const { scenario } = result.provenance;
  const buyName = buyNameOf(scenario);
  const shortBuyName = buyName === 'the broadcast' ? 'Broadcast' : buyName;
  const { headline, sentences } = verdictOf(result, buyName);

  const sections: string[][] = [];
  const title = scenario.title ?? '';
  if (title !== '') sections.push(wrapText(title, width).map((line) => colours.dim(line)));
  sections.push(wrapText(headline, width).map((line) => colours.bold(line)));
  sections.push(sentences.flatMap((sentence) => wrapText(sentence, width)));

  const sideBySide = [formatCount, formatShortCount].flatMap((format) => [
    tabulateComparison(result, shortBuyName, format),
    tabulateComparison(result, 'Broadcast', format),
  ]);
  sections.push(renderFirstThatFits(sideBySide, width, colours));

  const rounds = [
    tabulateRounds(result, 'all at once', formatCount),
    tabulateRounds(result, 'all at once', formatShortCount),
    tabulateRounds(result, 'all at once', formatCount, 'few'),
    tabulateRounds(result, 'all at once', formatShortCount, 'few'),
  ];
  sections.push(emphasizePassing(renderFirstThatFits(rounds, width, colours), colours));

  const notes = sourcesOf(result, preset);
  if (notes.length > 0) sections.push(renderSources(notes, layout));
  if (result.warnings.length > 0) sections.push(renderWarnings(result.warnings, layout));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
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

/** Separates thousands in whole numbers of five digits or more; decimals and words with digits stay as they are. */
export function groupDigits(text: string): string {
  return text.replace(/(?<![\w.,-])\d{5,15}(?![\w]|[.,]\d)/g, (digits) => formatCount(Number(digits)));
}
