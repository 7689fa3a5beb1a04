import { planLetters, type PlansDocument, tabulatePlans } from 'ripplecast/experiment';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, renderTable } from '../../../text/render-table.ts';
import { words } from '../../../text/words.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { Rendering } from '../../write-answer.ts';
import { renderWarnings } from '../../result/render-text.ts';
import { sentencesOfPair } from './plan-sentences.ts';
import { formsOfDifferences, tabulateDifferences, tabulateSideBySide } from './tabulate-plans.ts';

/** Plans: how each two differ, in sentences, then side by side, then each difference with its interval. */
export function renderPlans(result: PlansDocument): Rendering {
  const pairs = result.differences.map((difference) => sentencesOfPair(result, difference));
  const [headline = '', ...findings] = pairs[0] ?? [];
  const others = pairs.slice(1).map((sentences) => sentences.join(' '));
  const texts = [findings.join(' '), ...others, pairing(result)].filter((text) => text !== '');
  const warnings = warningsOf(result);
  return {
    csv: () => tabulatePlans(result),
    markdown: () =>
      `${[
        `**${escapeMarkdown(headline)}**`,
        ...texts.map(escapeMarkdown),
        renderMarkdownTable(tabulateSideBySide(result)),
        renderMarkdownTable(tabulateDifferences(result)),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
      ].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        ...texts.map((text) => wrapText(text, width)),
        renderTable(tabulateSideBySide(result), colours),
        renderFirstThatFits(formsOfDifferences(result), width, colours),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}

function pairing({ runs, plans }: PlansDocument): string {
  if (runs === null) return `Expected values: ${plans[0]!.result.provenance.scenario.level} leaves nothing to chance.`;
  return `${words.runs(runs)} of each plan; run by run they share their chance.`;
}

/** Warnings of the plans, each once, with the plans that have it. */
function warningsOf({ plans }: PlansDocument): readonly { readonly message: string }[] {
  const having = new Map<string, string[]>();
  for (const [i, { result }] of plans.entries()) {
    for (const { message } of result.warnings) having.set(message, [...(having.get(message) ?? []), planLetters[i]!]);
  }
  return [...having].map(([message, letters]) => ({ message: `${letters.join(', ')}: ${message}` }));
}
