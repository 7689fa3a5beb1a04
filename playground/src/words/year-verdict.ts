import { msg, str } from '@lit/localize';
import type { CampaignBandsDocument, CampaignResult } from 'ripplecast/scenario';
import { campaignVerdict, englishCampaign, type CampaignFinding } from 'ripplecast/words';
import type { YearNumbers } from '../state/year-numbers.ts';
import { pageNumbers, pageWords, spokenCampaign } from './page-words.ts';
import { signed } from './signed-change.ts';
import { mixDifference } from './year-words.ts';

/** The verdict of a year, the line below it, and what stands behind it. */
export interface YearVerdict {
  readonly headline: string;
  readonly sure: string;
  readonly findings: readonly CampaignFinding[];
}

/** What the change from mix A to mix B comes to, in the words of the terminal. */
export function verdictOfYear(
  result: CampaignResult,
  { baitA, baitB }: Pick<YearNumbers, 'baitA' | 'baitB'>,
  bands: CampaignBandsDocument | null = null,
): YearVerdict {
  const words = (spokenCampaign() ?? englishCampaign)(pageWords());
  const { findings } = campaignVerdict(result, words, bands);
  // In the headline the mix is called by what is changed.
  const { headline } = campaignVerdict(
    { ...result, differences: result.differences.map((each) => ({ ...each, mix: mixDifference(baitA, baitB) })) },
    words,
  );
  const runs = pageNumbers().whole(result.provenance.campaign.scenario.experiment.replicates);
  const interval = result.differences[0]?.relative.goodwillPerFan?.interval ?? null;
  const sure =
    interval === null || (interval[0] === 0 && interval[1] === 0)
      ? averageOf(result.provenance.campaign.scenario.experiment.replicates)
      : msg(
          str`Average of ${runs} runs, with the same luck in A and in B. 95 % sure: goodwill ${signed(interval[0])} to ${signed(interval[1])}.`,
        );
  return { headline, sure, findings };
}

/** A single run is no average, and says nothing of how sure it is. */
function averageOf(runs: number): string {
  return runs === 1
    ? msg('A single run, with the same luck in A and in B. More runs would say how sure it is.')
    : msg(str`Average of ${pageNumbers().whole(runs)} runs, with the same luck in A and in B.`);
}
