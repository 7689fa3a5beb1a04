import { isDeterministic, type Preset, replicatesOf, type ResultDocument } from 'ripplecast/scenario';
import { verdictOf } from 'ripplecast/words';
import { verdictWords, words } from '../../text/words.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../text/render-markdown.ts';
import { buyOf, sourcesOf } from '../../text/sources.ts';
import { tabulateComparison } from './tabulate-comparison.ts';
import { tabulateRounds } from './tabulate-rounds.ts';

/** A result as Markdown for a report: the same parts in the same order as on a terminal. Ends with a line feed. */
export function renderReport(result: ResultDocument, preset: Preset | null): string {
  const { scenario, ripplecast } = result.provenance;
  const buy = buyOf(scenario);
  const { headline, findings } = verdictOf(result, buy.name, verdictWords);
  const parts = [
    `## ${escapeMarkdown(scenario.title ?? 'Ripplecast')}`,
    `**${escapeMarkdown(headline)}**`,
    findings.map(({ topic, text }) => `- **${verdictWords.topic(topic)}:** ${escapeMarkdown(text)}`).join('\n'),
    renderMarkdownTable(tabulateComparison(result, buy.heading)),
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
