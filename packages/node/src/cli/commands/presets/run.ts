import { nearestName, presetCatalogue, type Preset } from 'ripplecast/scenario';
import { BadInputError } from '../../bad-input.ts';
import {
  checkOutput,
  deliver,
  formatOf,
  goesToFile,
  renderJson,
  type OutputFormat,
  type OutputOptions,
} from '../../write-output.ts';
import { chooseLayout, plainLayout, type Layout } from '../../terminal.ts';

/** `presets`: the scenarios that come with Ripplecast, or one of them with its figures. */
export async function showPresets(id: string | undefined, options: OutputOptions, signal: AbortSignal): Promise<void> {
  await checkOutput(options);
  const layout = goesToFile(options) ? plainLayout() : chooseLayout();
  const text =
    id === undefined
      ? await renderAll(formatOf(options), layout)
      : await renderOne(findPreset(id), formatOf(options), layout);
  await deliver(text, options, signal);
}

function findPreset(id: string): Preset {
  const preset = presetCatalogue.find((one) => one.id === id);
  if (preset !== undefined) return preset;
  const ids = presetCatalogue.map((one) => one.id);
  const nearest = nearestName(id, ids);
  const hint = nearest === null ? `The presets are ${ids.join(', ')}` : `Did you mean ${nearest}?`;
  throw new BadInputError(`there is no preset called "${id}". ${hint}`);
}

async function renderAll(format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson(presetCatalogue);
  const render = await import('./render-presets.ts');
  if (format === 'csv') return render.renderPresetsCsv(presetCatalogue);
  return format === 'markdown'
    ? render.renderPresetsReport(presetCatalogue)
    : render.renderPresets(presetCatalogue, layout);
}

async function renderOne(preset: Preset, format: OutputFormat, layout: Layout): Promise<string> {
  if (format === 'json') return renderJson(preset.scenario);
  const render = await import('./render-presets.ts');
  if (format === 'csv') return render.renderFiguresCsv(preset);
  return format === 'markdown' ? render.renderPresetReport(preset) : render.renderPreset(preset, layout);
}
