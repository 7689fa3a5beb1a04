import { prepareCampaign } from 'ripplecast/campaign';
import { prepareScenario } from 'ripplecast/experiment';
import { type CompleteCampaign, type CompleteScenario, writeJson } from 'ripplecast/scenario';
import { visibleText } from '../../../text/visible-text.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { FoundCampaign } from '../../find-campaign.ts';
import { findScenarioOrCampaign, type FoundScenario, openFound } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { OutOptions, SettingOptions } from '../../options.ts';
import { checkOutput, formatOf, layoutOf } from '../../write-answer.ts';
import { writeOutput } from '../../write-output.ts';

/** Options of `validate`. */
export interface ValidateOptions extends OutOptions, SettingOptions {
  readonly json?: boolean;
}

/** `validate`: says whether a scenario or a campaign can be run; `--json` prints it with every default filled in. */
export async function validate(name: string, options: ValidateOptions, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io, true);
  const found = await findScenarioOrCampaign(name, options, io);
  const [kind, document] =
    'campaign' in found
      ? (['campaign', checkedCampaign(found)] as const)
      : (['scenario', await checkedScenario(found)] as const);
  if (formatOf(options) === 'json') {
    await writeOutput(writeJson(document), options, io);
    return;
  }
  const { width, colours } = layoutOf(options, io);
  const lines = wrapText(
    `${visibleText(found.name)} is a ${kind}, version ${document.version}, that can be run.`,
    width,
  );
  await writeOutput(`${lines.map((line) => colours.green(line)).join('\n')}\n`, options, io);
}

async function checkedScenario(found: FoundScenario): Promise<CompleteScenario> {
  const { scenario, explain } = found;
  // A network is read or grown: only that shows whether files hold what they should and options give a graph.
  const network = await openFound(found);
  try {
    // The buy is measured when it is asked for: what only `compare` refuses (an audience larger than the universe) needs no run.
    void prepareScenario(scenario, { network }).broadcast;
  } catch (error) {
    throw explain(error);
  }
  return scenario;
}

function checkedCampaign({ campaign, explain }: FoundCampaign): CompleteCampaign {
  try {
    prepareCampaign(campaign);
  } catch (error) {
    throw explain(error);
  }
  return campaign;
}
