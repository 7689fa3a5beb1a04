import type { Warning } from 'ripplecast/scenario';
import type { Layout } from '../../text/layout.ts';
import { type LabelledText, renderLabelled } from '../../text/render-labelled.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../text/render-table.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { Rendering } from '../write-answer.ts';
import { renderWarnings } from './render-text.ts';

/** What is found: in a sentence, in more of them, drawn, in tables, in remarks, and what must be known before it is used. */
export interface Findings {
  readonly headline: string;
  readonly sentences: readonly string[];
  /** What a terminal draws, and the table that says the same. */
  readonly drawing?: { readonly draw: (layout: Layout) => readonly string[]; readonly table: TextTable } | undefined;
  /** Each in forms from full to short. */
  readonly tables: readonly (readonly [TextTable, ...TextTable[]])[];
  readonly remarks?: readonly LabelledText[];
  readonly warnings: readonly Warning[];
}

/** Findings as Markdown and as text. */
export function renderFindings({
  headline,
  sentences,
  drawing,
  tables,
  remarks = [],
  warnings,
}: Findings): Pick<Rendering, 'markdown' | 'text'> {
  const more = sentences.length === 0 ? [] : [sentences.join(' ')];
  return {
    markdown: () =>
      `${[
        `**${escapeMarkdown(headline)}**`,
        ...more.map(escapeMarkdown),
        ...(drawing === undefined ? [] : [renderMarkdownTable(drawing.table)]),
        ...tables.map(([full]) => renderMarkdownTable(full)),
        ...(remarks.length === 0
          ? []
          : [remarks.map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`).join('\n')]),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
      ].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        ...more.map((text) => wrapText(text, width)),
        ...(drawing === undefined ? [] : [drawing.draw(layout)]),
        ...tables.map((forms) => renderFirstThatFits(forms, width, colours)),
        ...(remarks.length === 0 ? [] : [renderLabelled(remarks, layout)]),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}
