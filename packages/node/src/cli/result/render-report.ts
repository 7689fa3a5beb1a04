import type { Preset, ResultDocument } from 'ripplecast/scenario';
import { formatShortCount } from '../../text/format-number.ts';
import { groupDigits } from './render-text.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../text/render-markdown.ts';
import { buyNameOf, sourcesOf } from '../../text/sources.ts';
import { tabulateComparison } from './tabulate-comparison.ts';
import { tabulateRounds } from './tabulate-rounds.ts';
import { verdictOf } from '../../text/verdict.ts';

/** A result as Markdown for a report: the same parts in the same order as on a terminal. Ends with a line feed. */
export function renderReport(result: ResultDocument, preset: Preset | null): string {
  const { scenario, ripplecast } = result.provenance;
  const buyName = buyNameOf(scenario);
  const column = buyName === 'the broadcast' ? 'Broadcast' : buyName;
  const { headline, findings } = verdictOf(result, buyName);
  const parts = [
    `## ${escapeMarkdown(scenario.title ?? 'Ripplecast')}`,
    `**${escapeMarkdown(headline)}**`,
    findings.map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`).join('\n'),
    renderMarkdownTable(tabulateComparison(result, column)),
    renderMarkdownTable(tabulateRounds(result, column)),
  ];
  for (const { title, lines } of sourcesOf(result, preset)) {
    parts.push(`*${escapeMarkdown(title)}*`);
    if (lines.length > 0) parts.push(lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'));
  }
  for (const { message } of result.warnings) parts.push(`> **Warning:** ${escapeMarkdown(groupDigits(message))}`);
  const chance = `rngSeed ${JSON.stringify(scenario.experiment.rngSeed)}, ${formatShortCount(scenario.experiment.replicates)} replicates`;
  parts.push(`Made by Ripplecast ${ripplecast}, level ${scenario.level}, ${escapeMarkdown(chance)}.`);
  return `${parts.join('\n\n')}\n`;
}
