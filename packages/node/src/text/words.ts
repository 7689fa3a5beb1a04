import {
  type CampaignVerdictWords,
  english,
  englishCampaign,
  englishVerdict,
  type Numbers,
  type VerdictWords,
  type Words,
} from 'ripplecast/words';

/** The words of the command line. */
export const words: Words = english();
/** The sentences of its verdicts. */
export const verdictWords: VerdictWords = englishVerdict(words);
/** The sentences about a year of posts. */
export const campaignWords: CampaignVerdictWords = englishCampaign(words);
/** How it writes numbers. */
export const numbers: Numbers = words.numbers;
