import { nearestName, presetCatalogue, type Preset } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import type { CommandLineIo } from '../../io.ts';
import type { OutputOptions } from '../../options.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';

/** `presets`: the scenarios that come with Ripplecast, or one of them with its figures. */
export async function showPresets(id: string | undefined, options: OutputOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const render = () => import('./render.ts');
  if (id === undefined) {
    await writeAnswer(options, io, presetCatalogue, async (shown) => (await render()).renderPresets(shown));
  } else {
    const preset = findPreset(id);
    await writeAnswer(options, io, preset, async (shown) => (await render()).renderPreset(shown), preset.scenario);
  }
}

function findPreset(id: string): Preset {
  const preset = presetCatalogue.find((one) => one.id === id);
  if (preset !== undefined) return preset;
  const ids = presetCatalogue.map((one) => one.id);
  const nearest = nearestName(id, ids);
  const hint = nearest === null ? `The presets are ${ids.join(', ')}` : `Did you mean ${nearest}?`;
  throw new BadInputError(`there is no preset called "${id}". ${hint}`);
}
