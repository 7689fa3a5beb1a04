import { isDeterministic, type Preset, replicatesOf, type ResultDocument } from 'ripplecast/scenario';
import { verdictOf } from 'ripplecast/words';
import { verdictWords, words } from '../../text/words.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../text/render-markdown.ts';
import { buyOf, sourcesOf } from '../../text/sources.ts';
import { describeRatios, tabulateComparison } from './tabulate-comparison.ts';
import type { Drawing } from './plot-reach.ts';
import { formsOfCriticism } from './tabulate-criticism.ts';
import { formsOfDesk } from './tabulate-desk.ts';
import { tabulateRounds } from './tabulate-rounds.ts';

/** Columns of a drawing in a report. */
const PLOT_WIDTH = 80;

/**
 * A result as Markdown for a report: the same parts in the same order as on a terminal. Ends with a line feed.
 * @param draw - Draws the reach; null for no drawing.
 */
export function renderReport(result: ResultDocument, preset: Preset | null, draw: Drawing | null = null): string {
  const { scenario, ripplecast } = result.provenance;
  const buy = buyOf(scenario);
  const { headline, findings } = verdictOf(result, buy.name, verdictWords);
  const drawn = draw?.(result, PLOT_WIDTH, buy.heading) ?? [];
  const ratios = describeRatios(result);
  const parts = [
    `## ${escapeMarkdown(scenario.title ?? 'Ripplecast')}`,
    `**${escapeMarkdown(headline)}**`,
    findings.map(({ topic, text }) => `- **${verdictWords.topic(topic)}:** ${escapeMarkdown(text)}`).join('\n'),
    renderMarkdownTable(tabulateComparison(result, buy.heading)),
    ...(ratios === null ? [] : [ratios]),
    ...[formsOfCriticism(result), ...formsOfDesk(result)].flatMap(([widest]) => widest ?? []).map(renderMarkdownTable),
    ...(drawn.length === 0 ? [] : [['```text', ...drawn, '```'].join('\n')]),
    renderMarkdownTable(tabulateRounds(result, buy.heading)),
  ];
  for (const { title, lines } of sourcesOf(result, preset)) {
    parts.push(`*${escapeMarkdown(title)}*`);
    if (lines.length > 0) parts.push(lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'));
  }
  for (const { message } of result.warnings) parts.push(`> **Warning:** ${escapeMarkdown(message)}`);
  const chance = isDeterministic(scenario.level)
    ? ''
    : `, rngSeed ${escapeMarkdown(JSON.stringify(scenario.experiment.rngSeed))}, ${words.runs(replicatesOf(scenario))}`;
  parts.push(`Made by Ripplecast ${ripplecast}, level ${scenario.level}${chance}.`);
  return `${parts.join('\n\n')}\n`;
}
