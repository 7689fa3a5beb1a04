import type { Warning } from 'ripplecast/scenario';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { renderWarnings } from '../../result/render-text.ts';
import type { Rendering } from '../../write-answer.ts';

/** What is found: in a sentence, in more of them, in tables, and what must be known before it is used. */
export interface Findings {
  readonly headline: string;
  readonly sentences: readonly string[];
  /** Each in forms from full to short. */
  readonly tables: readonly (readonly [TextTable, ...TextTable[]])[];
  readonly warnings: readonly Warning[];
}

/** Findings as Markdown and as text. */
export function renderFindings({
  headline,
  sentences,
  tables,
  warnings,
}: Findings): Pick<Rendering, 'markdown' | 'text'> {
  return {
    markdown: () =>
      `${[
        `**${escapeMarkdown(headline)}**`,
        escapeMarkdown(sentences.join(' ')),
        ...tables.map(([full]) => renderMarkdownTable(full)),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
      ].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        wrapText(sentences.join(' '), width),
        ...tables.map((forms) => renderFirstThatFits(forms, width, colours)),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}
