import { campaignKey, type CampaignPreset, type Preset, type ScenarioKey, scenarioKey } from 'ripplecast/scenario';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { figureLines } from '../../../text/sources.ts';
import type { Layout } from '../../../text/layout.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { words } from '../../../text/words.ts';
import type { CsvTable } from 'ripplecast/graph';
import type { Rendering } from '../../write-answer.ts';

type AnyPreset = Preset | CampaignPreset;

const worldOrder: readonly Preset['world'][] = ['example', 'measured', 'claimed', 'teaching'];

const campaignsTitle = 'Campaigns: months of posts, run with ripplecast campaign';
const ofCampaigns = 'campaign';

/** All presets, by the world that they are in; campaigns at the end. */
export function renderPresets(presets: readonly AnyPreset[]): Rendering {
  return {
    csv: () => ({
      head: ['id', 'world', 'summary'],
      rows: presets.map((preset) => [preset.id, 'campaign' in preset ? ofCampaigns : preset.world, preset.summary]),
    }),
    markdown: () => {
      const rows = presets.map((preset) => [
        preset.id,
        'campaign' in preset ? ofCampaigns : words.world(preset.world),
        preset.summary,
      ]);
      const head = ['Preset', 'World', 'What it is'];
      return `${renderMarkdownTable({ head, rows, aligns: ['left', 'left', 'left'] })}\n`;
    },
    text: (layout) => listPresets(presets, layout),
  };
}

/** One preset with the source of every figure. */
export function renderPreset(preset: AnyPreset): Rendering {
  return {
    csv: () => figureTable(preset),
    markdown: () => reportPreset(preset),
    text: (layout) => showPreset(preset, layout),
  };
}

function listPresets(presets: readonly AnyPreset[], { width, colours }: Layout): string {
  const indent = Math.max(...presets.map(({ id }) => id.length)) + 4;
  const groups = [
    ...worldOrder.map((world) => ({
      title: words.worldTitle(world),
      ofWorld: presets.filter((preset) => !('campaign' in preset) && preset.world === world),
    })),
    { title: campaignsTitle, ofWorld: presets.filter((preset) => 'campaign' in preset) },
  ];
  const sections = groups.map(({ title, ofWorld }) => {
    const lines = ofWorld.flatMap((preset) => {
      if (width < indent + 30) {
        return [`  ${colours.bold(preset.id)}`, ...wrapText(preset.summary, width, '    ')];
      }
      const [first, ...rest] = wrapText(preset.summary, width, ' '.repeat(indent));
      return [`  ${colours.bold(preset.id)}${first!.slice(preset.id.length + 2)}`, ...rest];
    });
    return [...wrapText(title, width).map((line) => colours.dim(line)), ...lines];
  });
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a preset's document says of its keys, and the currency that its amounts are in. */
function formatOf(preset: AnyPreset): { readonly keyOf: (path: string) => ScenarioKey; readonly currency: string } {
  return 'campaign' in preset
    ? { keyOf: campaignKey, currency: preset.campaign.scenario.currency }
    : { keyOf: scenarioKey, currency: preset.scenario.currency };
}

function showPreset(preset: AnyPreset, { width, colours }: Layout): string {
  const { id, title, summary, figures } = preset;
  const { keyOf, currency } = formatOf(preset);
  const world = 'campaign' in preset ? ofCampaigns : words.world(preset.world);
  const lines = [
    ...wrapText(title, width).map((line) => colours.bold(line)),
    ...wrapText(summary, width),
    '',
    ...wrapText(`${id}: ${world}`, width).map((line) => colours.dim(line)),
    ...figureLines(figures, currency, keyOf).flatMap((line) => wrapText(line, width, '  ', '    ')),
  ];
  return `${lines.join('\n')}\n`;
}

function reportPreset(preset: AnyPreset): string {
  const { title, summary, figures } = preset;
  const { keyOf, currency } = formatOf(preset);
  const rows = figures.map(({ path, value, source, year, confidence }) => [
    path,
    words.figure({ path, value }, keyOf(path).unit, currency),
    source,
    String(year ?? ''),
    confidence,
  ]);
  const head = ['Figure', 'Value', 'Source', 'Year', 'Confidence'];
  const table = renderMarkdownTable({ head, rows, aligns: ['left', 'right', 'left', 'right', 'left'] });
  return `## ${escapeMarkdown(title)}\n\n${escapeMarkdown(summary)}\n\n${table}\n`;
}

function figureTable({ figures }: AnyPreset): CsvTable {
  return {
    head: ['path', 'value', 'source', 'year', 'confidence'],
    rows: figures.map(({ path, value, source, year, confidence }) => [
      path,
      typeof value === 'object' ? JSON.stringify(value) : value,
      source,
      year,
      confidence,
    ]),
  };
}
