import { isDeepStrictEqual } from 'node:util';
import {
  type CampaignMixResult,
  type CampaignResult,
  campaignResultSchema,
  type CampaignWeek,
} from 'ripplecast/scenario';
import { hold } from '../machinery/attack.ts';
import { complaintsOf, publishedCampaignResult } from './published-schemas.ts';

/** Means are sums of whole numbers divided: so far apart may two ways to add them be. */
const ROUNDING = 1e-9;

const atMost = (a: number, b: number): boolean => a <= b + ROUNDING * Math.max(1, Math.abs(b));
const near = (a: number, b: number): boolean => atMost(a, b) && atMost(b, a);

/**
 * Checks what a campaign comes to against what must hold of every one.
 * @throws Finding for a law that is broken.
 */
export function checkCampaignResult(document: CampaignResult): void {
  checkNumbers(document, '');
  const text = JSON.stringify(document);
  hold(isDeepStrictEqual(JSON.parse(text), document), () => `a result that JSON changes: ${text}`);
  const { issues } = campaignResultSchema['~standard'].validate(document);
  hold(issues === undefined, () => `a result that is no result: ${JSON.stringify(issues)}`);
  const isPublished = publishedCampaignResult(document);
  hold(isPublished, () => `a result against the published schema: ${complaintsOf(publishedCampaignResult)}`);
  const { campaign } = document.provenance;
  const names = Object.keys(campaign.mixes);
  hold(
    isDeepStrictEqual(
      document.mixes.map(({ mix }) => mix),
      names,
    ),
    () => `mixes of other names: ${names.join(', ')}`,
  );
  hold(document.differences.length === names.length - 1, () => `${document.differences.length} differences`);
  const { message, universe } = campaign.scenario;
  const fans = 'fans' in message ? message.fans : 0;
  for (const mix of document.mixes) checkMix(mix, fans, universe ?? Infinity);
}

function checkMix({ mix, weeks, year, contents }: CampaignMixResult, fansBefore: number, universe: number): void {
  let fans = fansBefore;
  for (const week of weeks) {
    const at = (): string => `week ${week.week} of ${mix}: ${JSON.stringify(week)}, fans before ${fans}`;
    checkWeek(week, universe, at);
    hold(near(week.fans, fans + week.joined - week.left), () => `fans from nowhere: ${at()}`);
    fans = week.fans;
  }
  for (const key of ['views', 'likes', 'comments', 'shares', 'criticised', 'reach', 'earnedReach'] as const) {
    const sum = weeks.reduce((total, week) => total + week[key], 0);
    hold(near(sum, year[key].mean), () => `${key} of ${mix}: weeks have ${sum}, the year ${year[key].mean}`);
  }
  for (const key of ['views', 'likes', 'comments', 'shares', 'criticised', 'reach', 'earnedReach', 'cost'] as const) {
    const ofContents = contents.reduce((total, row) => total + (row[key] ?? 0), 0);
    const inAll = year[key]?.mean ?? 0;
    hold(near(ofContents, inAll), () => `${key} of ${mix}: contents have ${ofContents}, the year ${inAll}`);
    for (const { content, weeks: ofContent, ...row } of contents) {
      const ofWeeks = ofContent.reduce((total, week) => total + (week[key] ?? 0), 0);
      hold(near(ofWeeks, row[key] ?? 0), () => `${key} of ${content}: weeks have ${ofWeeks}, the content ${row[key]}`);
    }
  }
  for (const key of ['views', 'likes', 'comments', 'shares'] as const) {
    for (const { content, byRole, ...row } of contents) {
      const ofRoles = byRole?.reduce((total, role) => total + role[key], 0) ?? row[key];
      hold(near(ofRoles, row[key]), () => `${key} of ${content}: roles have ${ofRoles}, the content ${row[key]}`);
    }
  }
}

function checkWeek(week: CampaignWeek, universe: number, at: () => string): void {
  const { views, likes, comments, shares, criticised, reach, earnedReach, posts, fans, advocates, critics } = week;
  hold(atMost(likes, views) && atMost(comments, views), () => `more reactions than views: ${at()}`);
  hold(atMost(earnedReach, reach) && atMost(reach, posts * universe), () => `reach out of bounds: ${at()}`);
  hold(atMost(shares + criticised, reach), () => `more sharers than people: ${at()}`);
  hold(atMost(fans, universe), () => `more fans than people: ${at()}`);
  hold(atMost((advocates ?? 0) + (critics ?? 0), fans), () => `more advocates and critics than fans: ${at()}`);
  hold(atMost(week.valuableEngagements ?? 0, views), () => `more engagements than views: ${at()}`);
  hold(posts > 0 || views === 0, () => `views without a post: ${at()}`);
}

/** What says how much more or less there is. */
const changes = /^\.provenance|^\.differences|(?:expansion|acceleration)\.mean$/;

/** Numbers are finite wherever they are; below 0 are only the campaign's own and changes. */
function checkNumbers(value: unknown, path: string): void {
  if (typeof value === 'number') {
    hold(Number.isFinite(value), () => `${path} is ${value}`);
    hold(value >= 0 || changes.test(path), () => `${path} is ${value}, below 0`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkNumbers(inner, `${path}.${key}`);
  }
  hold(value !== undefined, () => `${path} is undefined`);
}
