import {
  type CampaignPreset,
  campaignPresetCatalogue,
  nearestName,
  presetCatalogue,
  type Preset,
} from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { CommandLineIo } from '../../io.ts';
import type { OutputOptions } from '../../options.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';

/** `presets`: the scenarios and campaigns that come with Ripplecast, or one of them with its figures. */
export async function showPresets(id: string | undefined, options: OutputOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const render = () => import('./render.ts');
  if (id === undefined) {
    const all = [...presetCatalogue, ...campaignPresetCatalogue];
    await writeAnswer(options, io, all, async (shown) => (await render()).renderPresets(shown));
    return;
  }
  const preset = findPreset(id);
  const document = 'campaign' in preset ? preset.campaign : preset.scenario;
  await writeAnswer(options, io, preset, async (shown) => (await render()).renderPreset(shown), document);
}

function findPreset(id: string): Preset | CampaignPreset {
  const all = [...presetCatalogue, ...campaignPresetCatalogue];
  const preset = all.find((one) => one.id === id);
  if (preset !== undefined) return preset;
  const ids = all.map((one) => one.id);
  const nearest = nearestName(id, ids);
  const hint = nearest === null ? `The presets are ${ids.join(', ')}` : `Did you mean ${nearest}?`;
  throw new BadInputError(`there is no preset called "${id}". ${hint}`);
}
