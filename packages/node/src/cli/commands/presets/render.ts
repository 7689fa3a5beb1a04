import { scenarioKey, type Preset } from 'ripplecast/scenario';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { figureLines } from '../../../text/sources.ts';
import type { Layout } from '../../../text/layout.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { words } from '../../../text/words.ts';
import type { CsvTable } from 'ripplecast/graph';
import type { Rendering } from '../../write-answer.ts';

const worldOrder: readonly Preset['world'][] = ['example', 'measured', 'claimed', 'teaching'];

/** All presets, by the world that they are in. */
export function renderPresets(presets: readonly Preset[]): Rendering {
  return {
    csv: () => ({
      head: ['id', 'world', 'summary'],
      rows: presets.map(({ id, world, summary }) => [id, world, summary]),
    }),
    markdown: () => {
      const rows = presets.map((preset) => [preset.id, words.world(preset.world), preset.summary]);
      const head = ['Preset', 'World', 'What it is'];
      return `${renderMarkdownTable({ head, rows, aligns: ['left', 'left', 'left'] })}\n`;
    },
    text: (layout) => listPresets(presets, layout),
  };
}

/** One preset with the source of every figure. */
export function renderPreset(preset: Preset): Rendering {
  return {
    csv: () => figureTable(preset),
    markdown: () => reportPreset(preset),
    text: (layout) => showPreset(preset, layout),
  };
}

function listPresets(presets: readonly Preset[], { width, colours }: Layout): string {
  const indent = Math.max(...presets.map(({ id }) => id.length)) + 4;
  const sections = worldOrder.map((world) => {
    const ofWorld = presets.filter((preset) => preset.world === world);
    const lines = ofWorld.flatMap((preset) => {
      if (width < indent + 30) {
        return [`  ${colours.bold(preset.id)}`, ...wrapText(preset.summary, width, '    ')];
      }
      const [first, ...rest] = wrapText(preset.summary, width, ' '.repeat(indent));
      return [`  ${colours.bold(preset.id)}${first!.slice(preset.id.length + 2)}`, ...rest];
    });
    return [...wrapText(words.worldTitle(world), width).map((line) => colours.dim(line)), ...lines];
  });
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function showPreset(preset: Preset, { width, colours }: Layout): string {
  const { id, scenario, summary } = preset;
  const lines = [
    ...wrapText(scenario.title ?? id, width).map((line) => colours.bold(line)),
    ...wrapText(summary, width),
    '',
    ...wrapText(`${id}: ${words.world(preset.world)}`, width).map((line) => colours.dim(line)),
    ...figureLines(preset.figures, scenario.currency).flatMap((line) => wrapText(line, width, '  ', '    ')),
  ];
  return `${lines.join('\n')}\n`;
}

function reportPreset({ scenario, summary, figures, id }: Preset): string {
  const rows = figures.map(({ path, value, source, year, confidence }) => [
    path,
    words.figure({ path, value }, scenarioKey(path).unit, scenario.currency),
    source,
    String(year ?? ''),
    confidence,
  ]);
  const head = ['Figure', 'Value', 'Source', 'Year', 'Confidence'];
  const table = renderMarkdownTable({ head, rows, aligns: ['left', 'right', 'left', 'right', 'left'] });
  return `## ${escapeMarkdown(scenario.title ?? id)}\n\n${escapeMarkdown(summary)}\n\n${table}\n`;
}

function figureTable({ figures }: Preset): CsvTable {
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
