import { campaignOfMix, type CompleteCampaign, type CompleteCampaignFeelings } from '../../scenario/index.ts';

/** A number of a campaign that nobody has measured, and between which numbers it may lie. */
export interface UncertainValue {
  /** Path in the campaign. */
  readonly path: string;
  /** Lower end of what has not been ruled out. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** What must be there, so that the number plays a part. */
  readonly needs: 'feelings' | 'criticism' | 'desk';
}

/** A number of feelings that is uncertain. */
export type UncertainFeeling = Exclude<keyof CompleteCampaignFeelings, 'recovery' | 'gift' | 'thanks'>;

/** An uncertain number by what it is: of feelings, or of the desk's replies. */
type UncertainPath = `feelings.${UncertainFeeling}` | 'scenario.reply.effect' | 'scenario.reply.publicity';

const ranges: Readonly<Record<UncertainPath, readonly [low: number, high: number, needs: UncertainValue['needs']]>> = {
  'feelings.goodwillHalfLifeDays': [30, 365, 'feelings'],
  'feelings.grievanceHalfLifeDays': [7, 365, 'criticism'],
  'feelings.advocateAt': [0.5, 5, 'feelings'],
  'feelings.criticAt': [0.5, 5, 'criticism'],
  'feelings.advocateShareFactor': [1, 20, 'feelings'],
  'feelings.believesCriticism': [0.1, 0.6, 'criticism'],
  'feelings.bystanders': [0, 0.8, 'desk'],
  'feelings.grievance': [1, 5, 'criticism'],
  'feelings.joins': [0.00005, 0.005, 'feelings'],
  'feelings.leavesPerYear': [0.02, 0.3, 'feelings'],
  'scenario.reply.effect': [0, 0.7, 'desk'],
  'scenario.reply.publicity': [0, 0.5, 'desk'],
};

/** Numbers of campaigns that nobody has measured, with the ranges of the facts (`data/facts.csv`). */
export const uncertainValues: readonly UncertainValue[] = Object.entries(ranges).map(([path, [low, high, needs]]) => ({
  path,
  low,
  high,
  needs,
}));

/** An uncertain number as a campaign has it; null where it never fades. */
export interface UncertainInCampaign extends UncertainValue {
  /** The same in all mixes that have feelings. */
  readonly asWritten: number | null;
}

/**
 * Which uncertain numbers play a part in a campaign. What its mixes have differently is compared on purpose, and is none of them.
 * @param campaign - Complete.
 */
export function uncertainIn(campaign: CompleteCampaign): readonly UncertainInCampaign[] {
  const felt = Object.keys(campaign.mixes).flatMap((mix) => campaignOfMix(campaign, mix).feelings ?? []);
  if (felt.length === 0) return [];
  const { criticism, desk } = campaign.scenario;
  const isThere = { feelings: true, criticism: criticism !== undefined, desk: desk !== undefined };
  return uncertainValues.flatMap((value) => {
    if (!isThere[value.needs]) return [];
    const [first, ...others] = valuesAt(campaign, felt, value.path);
    return first === undefined || others.some((other) => other !== first) ? [] : [{ ...value, asWritten: first }];
  });
}

function valuesAt(
  { scenario }: CompleteCampaign,
  felt: readonly CompleteCampaignFeelings[],
  path: string,
): readonly (number | null)[] {
  const [part, key] = splitPath(path);
  if (part === 'feelings') return felt.map((feelings) => feelings[key as UncertainFeeling]);
  return scenario.reply === undefined ? [] : [scenario.reply[key as 'effect' | 'publicity']];
}

/**
 * A campaign in which an uncertain number is another, in all of its mixes that have feelings.
 * @param campaign - Complete; not changed.
 */
export function withUncertain(campaign: CompleteCampaign, path: string, value: number): CompleteCampaign {
  const [part, key] = splitPath(path);
  if (part === 'reply') {
    const { scenario } = campaign;
    return { ...campaign, scenario: { ...scenario, reply: { ...scenario.reply!, [key]: value } } };
  }
  const changed = (feelings: CompleteCampaignFeelings | null): CompleteCampaignFeelings | null =>
    feelings === null ? null : { ...feelings, [key]: value };
  const mixes = Object.entries(campaign.mixes).map(([name, mix]) => {
    return [name, mix.feelings === undefined ? mix : { ...mix, feelings: changed(mix.feelings) }] as const;
  });
  return { ...campaign, feelings: changed(campaign.feelings), mixes: Object.fromEntries(mixes) };
}

/** Of `feelings.joins`: `feelings` and `joins`. */
function splitPath(path: string): readonly [part: 'feelings' | 'reply', key: string] {
  const keys = path.split('.');
  return [keys.at(-2) === 'reply' ? 'reply' : 'feelings', keys.at(-1) ?? ''];
}
