import type { CampaignOfMix } from '../scenario/index.ts';
import type { MixValues } from './mix-values.ts';
import type { LaidOutMix } from './run/laid-out-campaign.ts';

/** A mix that was run: what it is, and what its replicates came to. */
export interface MeasuredMix {
  /** Its name. */
  readonly name: string;
  /** The campaign as this mix has it. */
  readonly campaign: CampaignOfMix;
  /** The same in numbers. */
  readonly laidOut: LaidOutMix;
  /** Replicate by replicate. */
  readonly values: MixValues;
  /** Whether anything in it has a price. */
  readonly hasCost: boolean;
}

/** Whether the fans of a mix feel anything. */
export function hasFeelings({ laidOut }: MeasuredMix): boolean {
  return laidOut.feelings !== null;
}

/** Whether any content of a mix counts clicks. */
export function countsClicks({ campaign }: MeasuredMix): boolean {
  return Object.values(campaign.content).some(({ click }) => click !== undefined);
}
