import { createColors } from 'picocolors';
import type { CampaignBandsDocument, CampaignPreset, CampaignResult } from 'ripplecast/scenario';
import { type CampaignTopic, campaignVerdict } from 'ripplecast/words';
import type { Layout } from '../../../text/layout.ts';
import { type LabelledText, renderLabelled } from '../../../text/render-labelled.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { campaignWords, words } from '../../../text/words.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { renderWarnings } from '../../result/render-text.ts';
import type { Rendering } from '../../write-answer.ts';
import { drawMixes } from './draw-mixes.ts';
import { noteOfBands, tabulateBands } from './tabulate-bands.ts';
import { tabulateContents } from './tabulate-contents.ts';
import { tabulateForCsv } from './tabulate-for-csv.ts';
import { tabulateWeeks } from './tabulate-weeks.ts';
import { tabulateChanges, tabulateYear } from './tabulate-year.ts';

/** How a drawing is laid out in a report. */
const inReport: Layout = { width: 80, colours: createColors(false) };

/** What the first table says. */
const inTables: ReadonlySet<CampaignTopic> = new Set(['counters', 'relationship', 'cost']);

/** How a campaign is shown. */
export interface CampaignShows {
  /** The preset it started from; null for a file. */
  readonly preset: CampaignPreset | null;
  /** Whether each week has a line, however many there are. */
  readonly isEveryWeek: boolean;
}

/** A table in forms from wide to narrow, and what it is called in a report. */
interface TitledTable {
  readonly title: string;
  /** What its heads have no room for. */
  readonly note?: string;
  readonly forms: readonly [TextTable, ...TextTable[]];
}

/** A year of posts: the verdict, what people count beside what fans feel, the mixes side by side, weeks, contents, what is assumed. */
export function renderCampaign(
  result: CampaignResult,
  bands: CampaignBandsDocument | null,
  { preset, isEveryWeek }: CampaignShows,
): Rendering {
  const { headline, findings } = campaignVerdict(result, campaignWords, bands);
  const { scenario, title } = result.provenance.campaign;
  const said: readonly LabelledText[] = findings
    .filter(({ topic }) => !inTables.has(topic))
    .map(({ topic, sentences }) => ({ label: campaignWords.topic(topic), text: sentences.join(' ') }));
  const tables = tablesOf(result, bands, isEveryWeek);
  const sources =
    preset === null
      ? []
      : [{ what: 'Where every figure of the preset comes from:', typed: `ripplecast presets ${preset.id}` }];
  const { warnings } = result;
  return {
    csv: () => tabulateForCsv(result),
    markdown: () =>
      `${[
        `## ${escapeMarkdown(title ?? 'Ripplecast')}`,
        `**${escapeMarkdown(headline)}**`,
        ...drawMixes(result, inReport).map((lines) => ['```text', ...lines, '```'].join('\n')),
        ...(said.length === 0
          ? []
          : [said.map(({ label, text }) => `- **${label}:** ${escapeMarkdown(text)}`).join('\n')]),
        ...tables.flatMap(({ title: name, note, forms: [widest] }) => [
          `### ${name}`,
          ...(note === undefined ? [] : [escapeMarkdown(note)]),
          renderMarkdownTable(widest),
        ]),
        ...sources.map(({ what, typed }) => `${what} \`${typed}\``),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
        `Made by Ripplecast ${result.provenance.ripplecast}, rngSeed ${escapeMarkdown(JSON.stringify(scenario.experiment.rngSeed))}, ${words.runs(scenario.experiment.replicates)}.`,
      ].join('\n\n')}\n`,
    text: (layout) => {
      const { width, colours } = layout;
      const sections = [
        ...(title === null ? [] : [wrapText(title, width).map((line) => colours.dim(line))]),
        wrapText(headline, width).map((line) => colours.bold(line)),
        ...drawMixes(result, layout),
        ...(said.length === 0 ? [] : [renderLabelled(said, layout)]),
        ...tables.map(({ note, forms }) => [
          ...(note === undefined ? [] : wrapText(note, width)),
          ...renderFirstThatFits(forms, width, colours),
        ]),
        ...sources.map(({ what, typed }) =>
          [...wrapText(what, width), ...wrapText(typed, width, '  ')].map((line) => colours.dim(line)),
        ),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}

function tablesOf(
  result: CampaignResult,
  bands: CampaignBandsDocument | null,
  isEveryWeek: boolean,
): readonly TitledTable[] {
  const changes = tabulateChanges(result);
  const ranges = bands === null ? null : tabulateBands(bands);
  const note = bands === null ? '' : noteOfBands(bands);
  return [
    { title: 'All weeks together', forms: tabulateYear(result) },
    ...(changes === null ? [] : [{ title: 'Changes', forms: changes }]),
    { title: 'Week by week', forms: tabulateWeeks(result, isEveryWeek) },
    { title: 'By content and role', forms: tabulateContents(result) },
    ...(ranges === null ? [] : [{ title: 'What is assumed', note, forms: ranges }]),
  ];
}
