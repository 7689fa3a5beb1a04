/**
 * Results, figures and warnings in words, from facts: one catalogue for the terminal, the page and the documents. No `Intl`.
 *
 * @packageDocumentation
 * @experimental
 */
export { campaignVerdict } from './campaign-verdict.ts';
export type { CampaignFinding, CampaignVerdict } from './campaign-verdict.ts';
export type * from './campaign-words.ts';
export { englishCampaignWarnings, germanCampaignWarnings, plainCampaignWarnings } from './campaign-warnings.ts';
export type { CampaignWarningWords } from './campaign-warnings.ts';
export { english } from './english.ts';
export { englishCampaign } from './english-campaign.ts';
export type { TimeWords } from './english-time.ts';
export { englishVerdict } from './english-verdict.ts';
export { englishWarnings, plainWarnings } from './english-warnings.ts';
export { german } from './german.ts';
export { germanCampaign } from './german-campaign.ts';
export { plainEnglish } from './notation.ts';
export type { DigitOptions, Notation } from './notation.ts';
export { numbersIn, plainNumbers } from './numbers.ts';
export type { Numbers } from './numbers.ts';
export { simplestOdds } from './simplest-odds.ts';
export type { Odds } from './simplest-odds.ts';
export { splitHours } from './split-hours.ts';
export type { TimeUnit, ToldTime } from './split-hours.ts';
export { verdictOf } from './verdict.ts';
export type { Finding, Verdict } from './verdict.ts';
export type * from './words.ts';
