import { compare } from 'ripplecast/experiment';
import { checkOutput, deliver, formatOf, goesToFile, renderJson, type OutputOptions } from '../write-output.ts';
import { findScenario } from '../find-scenario.ts';
import { openFound } from '../open-found.ts';
import type { Setting } from '../set-option.ts';
import { chooseLayout, plainLayout } from '../terminal.ts';
import { wrapText } from '../../text/wrap-text.ts';

/** Options of `validate`. */
export interface ValidateOptions extends OutputOptions {
  readonly set?: readonly Setting[];
}

/** `validate`: says whether a scenario can be run and compared; `--json` prints it with every default filled in. */
export async function validate(name: string, options: ValidateOptions, signal: AbortSignal): Promise<void> {
  await checkOutput(options, true);
  const found = await findScenario(name, options.set, signal);
  const { scenario, explain, name: called } = found;
  // A network is read or grown: only that shows whether files hold what they should and options give a graph.
  const network = await openFound(found, signal);
  try {
    // What only `compare` can refuse (an audience larger than the universe, mixed currencies) needs no simulation.
    const cheapest = { ...scenario.experiment, replicates: 1, maxGenerations: 0 };
    const level = network === undefined ? 'arithmetic' : 'network';
    compare({ ...scenario, level, experiment: cheapest }, { network });
  } catch (error) {
    throw explain(error);
  }
  if (formatOf(options) === 'json') {
    await deliver(renderJson(scenario), options, signal);
    return;
  }
  const { width, colours } = goesToFile(options) ? plainLayout() : chooseLayout();
  const lines = wrapText(`${called} is a scenario, version ${scenario.version}, that can be run.`, width);
  await deliver(`${lines.map((line) => colours.green(line)).join('\n')}\n`, options, signal);
}
