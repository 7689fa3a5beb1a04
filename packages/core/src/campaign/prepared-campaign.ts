import type { PreparedScenario } from '../experiment/index.ts';
import type { CompleteCampaign } from '../scenario/index.ts';
import { layoutOf } from './campaign-layout.ts';

/**
 * A campaign that was checked and completed once, with what it is laid out into. Made by `prepareCampaign`; every function that runs a campaign
 * takes it too.
 */
export class PreparedCampaign {
  /** Complete: every default filled in. */
  readonly campaign: CompleteCampaign;
  /** Its scenario, which every post repeats. Its own replicates are run by `simulateShard` of what it was prepared from. */
  readonly scenario: PreparedScenario;
  /** Names of its mixes, in the order of the document. */
  readonly mixNames: readonly string[];

  /**
   * @param campaign - As `resolveCampaign` returns it.
   * @param scenario - Its scenario.
   */
  constructor(campaign: CompleteCampaign, scenario: PreparedScenario) {
    this.campaign = campaign;
    this.scenario = scenario;
    this.mixNames = Object.keys(campaign.mixes);
  }

  /**
   * Lays out, and takes the space, for the replicates that this thread is about to run, so that the first of them take no longer than the
   * others.
   */
  layOut(): void {
    void layoutOf(this).spread;
  }
}

/** Whether a campaign was prepared already. */
export function isPreparedCampaign(input: unknown): input is PreparedCampaign {
  return input instanceof PreparedCampaign;
}
