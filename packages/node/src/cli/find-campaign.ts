import { InvalidDocumentError } from 'ripplecast';
import {
  type Campaign,
  type CampaignPreset,
  campaignPresetCatalogue,
  type CompleteCampaign,
  nearestName,
  presetCatalogue,
  resolveCampaign,
  setCampaignValue,
  withWeeks,
} from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';
import { STANDARD_INPUT } from '../files/document-file.ts';
import type { CommandLineIo } from './io.ts';
import { isScenario } from './kind-of-document.ts';
import { findNamedDocument, type NamedDocument } from './named-document.ts';
import type { SettingOptions } from './options.ts';
import { type NamedFile, type OutputNames, outputsOf, refuseOverwriting } from './output-files.ts';
import { refusalOfDocument } from './refusal-of-document.ts';

/** What is changed of a campaign. */
export interface CampaignSettings extends SettingOptions {
  /** Whether entries of its plans that begin after its last week are left out, as where somebody wants it shorter. */
  readonly isCut?: boolean;
}

/** A campaign that is ready to run, and where it came from. */
export interface FoundCampaign {
  readonly campaign: CompleteCampaign;
  /** The preset it started from, or null for a file. */
  readonly preset: CampaignPreset | null;
  /** Id of the preset, or name of the file. */
  readonly name: string;
  /** An error of the core about this campaign, told with the file's line or the setting that caused it; any other error as it is. */
  readonly explain: (error: unknown) => unknown;
}

/**
 * Finds the campaign that a command names, applies its settings in their order, and completes it.
 * @param name - A preset's id, a path, or `-` for standard input.
 * @throws BadInputError with the first problems and how many more there are; each with its path, the line in the file or the setting
 * that caused it, got and expected; and where the answer would be written over the campaign.
 */
export async function findCampaign(
  name: string,
  options: CampaignSettings & OutputNames,
  io: CommandLineIo,
): Promise<FoundCampaign> {
  refuseScenarioPreset(name);
  const named = await findNamedDocument(name, 'campaign', campaignPresetCatalogue, io);
  if (isScenario(named.file?.value)) throw aScenario(named.name);
  return completeCampaign(named, options, io);
}

/** A preset's name is no file's, but with a path separator or an extension. */
function refuseScenarioPreset(name: string): void {
  if (presetCatalogue.some(({ id }) => id === name)) throw aScenario(name);
}

function aScenario(name: string): BadInputError {
  return new BadInputError(
    `${name} is a scenario; a campaign was expected, which says what is posted when. "ripplecast presets" lists campaigns, too`,
  );
}

/**
 * The campaign of a document that was named.
 * @throws BadInputError as {@link findCampaign}.
 */
export async function completeCampaign(
  { name, preset, file }: NamedDocument<CampaignPreset>,
  { set = [], isCut = false, ...outputs }: CampaignSettings & OutputNames,
  io: CommandLineIo,
): Promise<FoundCampaign> {
  let input: unknown = preset?.campaign ?? file?.value;
  for (const { path, text, typed } of set) {
    try {
      input = setCampaignValue(input, path, text);
    } catch (error) {
      throw new BadInputError(`${typed}: ${(error as Error).message}`);
    }
  }
  if (isCut) input = cutAtEnd(input);
  const explain = (error: unknown): unknown =>
    error instanceof InvalidDocumentError ? refusalOfDocument(error, { kind: 'campaign', name, file }, set) : error;
  const inputs: readonly NamedFile[] =
    file === null ? [] : [{ by: 'the campaign', path: file.name === STANDARD_INPUT ? '-' : name }];
  await refuseOverwriting(outputsOf(outputs), inputs, io);
  try {
    return { campaign: resolveCampaign(input), preset, name, explain };
  } catch (error) {
    throw explain(error);
  }
}

/** Without what begins after the end; what is wrong with it is left to the check of the whole. */
function cutAtEnd(input: unknown): unknown {
  try {
    const campaign = input as Campaign;
    return withWeeks(campaign, Number(campaign.weeks));
  } catch {
    return input;
  }
}

/**
 * A campaign with some of its mixes, the first of which the others are compared with.
 * @throws BadInputError for a mix that it does not have, with the nearest one.
 */
export function withMixes({ campaign, name }: FoundCampaign, wanted: readonly string[] | undefined): CompleteCampaign {
  if (wanted === undefined) return campaign;
  const names = Object.keys(campaign.mixes);
  const twice = wanted.find((one, place) => wanted.indexOf(one) < place);
  if (twice !== undefined) throw new BadInputError(`--mix: ${name} has ${twice} only once; got it twice`);
  const mixes = wanted.map((one) => {
    const mix = campaign.mixes[one];
    if (names.includes(one) && mix !== undefined) return [one, mix] as const;
    const nearest = nearestName(one, names);
    const hint = nearest === null ? `Its mixes are ${names.join(', ')}` : `Did you mean ${nearest}?`;
    throw new BadInputError(`--mix: ${name} has no mix called "${one}". ${hint}`);
  });
  return { ...campaign, mixes: Object.fromEntries(mixes) };
}
