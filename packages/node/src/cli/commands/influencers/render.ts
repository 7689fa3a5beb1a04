import type { InfluencersDocument } from 'ripplecast/scenario';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { renderLabelled } from '../../../text/render-labelled.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { renderWarnings } from '../../result/render-text.ts';
import type { Rendering } from '../../write-answer.ts';
import { drawCertificate, figuresOfCertificate } from './draw-certificate.ts';
import { countsReach, sayInfluencers } from './influencer-sentences.ts';
import { tabulateBaselines, tabulateForCsv, tabulatePeople, tabulateSensitivity } from './tabulate-influencers.ts';

/** Whom to ask first: the verdict, how good the choice is at least, the people, simpler ways to pick them. */
export function renderInfluencers(document: InfluencersDocument): Rendering {
  const { headline, certificate, others } = sayInfluencers(document);
  const { warnings, sensitivity, baselines, people } = document;
  const tables: (readonly [TextTable, ...TextTable[]])[] = [
    ...(people.length === 0 ? [] : [tabulatePeople(document)]),
    ...(people.length === 0 || baselines.length === 0 ? [] : [tabulateBaselines(document)]),
    ...(sensitivity.length === 0 ? [] : [tabulateSensitivity(document)]),
  ];
  return {
    csv: () => tabulateForCsv(document),
    markdown: () =>
      `${[
        `**${escapeMarkdown(headline)}**`,
        ...(people.length === 0
          ? []
          : [escapeMarkdown(certificate), renderMarkdownTable(certificateAsTable(document))]),
        ...(others.length === 0
          ? []
          : [others.map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`).join('\n')]),
        ...tables.map(([full]) => renderMarkdownTable(full)),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
      ].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        ...(people.length === 0 ? [] : [wrapText(certificate, width), drawCertificate(document, layout)]),
        ...tables.map((forms) => renderFirstThatFits(forms, width, colours)),
        ...(others.length === 0 ? [] : [renderLabelled(others, layout)]),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}

function certificateAsTable(document: InfluencersDocument): TextTable {
  return {
    head: ['', countsReach(document) ? 'Reach' : 'Sharers'],
    rows: figuresOfCertificate(document).map(({ label, text }) => [label, text]),
  };
}
