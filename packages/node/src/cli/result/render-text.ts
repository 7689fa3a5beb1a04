import type { Preset, ResultDocument, Warning } from 'ripplecast/scenario';
import { verdictOf } from 'ripplecast/words';
import { numbers, verdictWords } from '../../text/words.ts';
import { renderLabelled } from '../../text/render-labelled.ts';
import { fits, renderFirstThatFits, renderTable } from '../../text/render-table.ts';
import { buyOf, sourcesOf, type SourceNote } from '../../text/sources.ts';
import { describeRatios, tabulateComparison } from './tabulate-comparison.ts';
import type { Drawing } from './plot-reach.ts';
import { formsOfCriticism } from './tabulate-criticism.ts';
import { formsOfDesk } from './tabulate-desk.ts';
import { formsOfRounds, PASSING_MARK } from './tabulate-rounds.ts';
import type { Colours, Layout } from '../../text/layout.ts';
import { wrapText } from '../../text/wrap-text.ts';

/**
 * A result for people: the verdict first, then both sides beside each other, the rounds, the sources, warnings last.
 * @param preset - The preset from which the scenario started; null for a file.
 * @param draw - Draws the reach; null for no drawing.
 * @returns Text that ends with a line feed.
 */
export function renderText(
  result: ResultDocument,
  preset: Preset | null,
  layout: Layout,
  draw: Drawing | null = null,
): string {
  const { width, colours } = layout;
  const { scenario } = result.provenance;
  const buy = buyOf(scenario);
  const { headline, findings } = verdictOf(result, buy.name, verdictWords);

  const sections: string[][] = [];
  const title = scenario.title ?? '';
  if (title !== '') sections.push(wrapText(title, width).map((line) => colours.dim(line)));
  sections.push(wrapText(headline, width).map((line) => colours.bold(line)));
  sections.push(
    renderLabelled(
      findings.map(({ topic, text }) => ({ label: verdictWords.topic(topic), text })),
      layout,
    ),
  );

  sections.push(...renderSideBySide(result, buy.heading, layout));
  const ratios = describeRatios(result);
  if (ratios !== null) sections.push(wrapText(ratios, width));

  for (const forms of [formsOfCriticism(result), ...formsOfDesk(result)]) {
    if (forms.length > 0) sections.push(renderFirstThatFits(forms, width, colours));
  }

  const drawn = draw?.(result, width, buy.heading) ?? [];
  if (drawn.length > 0) sections.push(drawn);
  const rounds = formsOfRounds(result, buy);
  sections.push(emphasizePassing(renderFirstThatFits(rounds, width, colours), colours));

  const notes = sourcesOf(result, preset);
  if (notes.length > 0) sections.push(renderSources(notes, layout));
  if (result.warnings.length > 0) sections.push(renderWarnings(result.warnings, layout));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Both sides beside each other; below each other where a terminal is too narrow for that. */
function renderSideBySide(result: ResultDocument, heading: string, { width, colours }: Layout): string[][] {
  const forms = [
    tabulateComparison(result, heading),
    tabulateComparison(result, 'Broadcast'),
    tabulateComparison(result, 'Broadcast', numbers.short),
    tabulateComparison(result, 'Broadcast', numbers.short, ['cascade', 'broadcast']),
  ];
  const fitting = forms.find((form) => fits(renderTable(form, colours), width));
  if (fitting !== undefined) return [renderTable(fitting, colours)];
  const below = [tabulateComparison(result, 'Broadcast', numbers.short, ['cascade'])];
  if (result.broadcast !== null) below.push(tabulateComparison(result, 'Broadcast', numbers.short, ['broadcast']));
  return below.map((form) => renderTable(form, colours));
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

/** Warnings at the end of an answer. */
export function renderWarnings(warnings: readonly Pick<Warning, 'message'>[], { width, colours }: Layout): string[] {
  const lines = [colours.yellow(colours.bold(warnings.length === 1 ? 'Warning' : 'Warnings'))];
  for (const { message } of warnings) {
    lines.push(...wrapText(message, width, '  ! ', '    ').map((line) => colours.yellow(line)));
  }
  return lines;
}
