import { plainConversation } from '../../src/cascade/conversation.ts';
import type { ShareCascade } from '../../src/cascade/index.ts';
import { roleNames } from '../../src/cascade/role-schema.ts';
import { log, type RandomStream } from '../../src/random/index.ts';
import type { CompleteCampaign, CompleteCampaignContent } from '../../src/scenario/index.ts';
import { converse, type Person, type Sight } from '../cascade/converse-by-name.ts';

/** Somebody with a name, their place in the list. */
interface Somebody {
  isFan: boolean;
  goodwill: number;
  grievance: number;
}

/** A post of the plan, or a spot that so many people notice. */
export interface PostByName {
  readonly day: number;
  readonly content: string;
  /** Average audience and notice; null for a post of the brand. */
  readonly spot: { readonly audience: number; readonly notice: number } | null;
}

const figures = [
  'views',
  'likes',
  'shares',
  'criticised',
  'valuableEngagements',
  'reach',
  'earnedReach',
  'joined',
  'left',
  'goodwill',
  'grievance',
  'fans',
  'advocates',
  'critics',
] as const;

/** What a week of one run came to. */
export type WeekByName = Record<(typeof figures)[number], number>;

/**
 * One run of a campaign in the words of its definition, everybody by name, nothing in common with what it checks but the conversation of
 * people with roles, which has a twin of its own.
 * @param campaign - Complete, with feelings, without hours; its mixes are not read.
 * @param posts - In order.
 */
export function campaignByNames(
  campaign: CompleteCampaign,
  cascade: ShareCascade,
  posts: readonly PostByName[],
  stream: RandomStream,
): readonly WeekByName[] {
  const { feelings, weeks } = campaign;
  if (feelings === null) throw new Error('a campaign with feelings');
  const chance = (probability: number): boolean => stream.nextUniform() < probability;
  const exponential = (mean: number): number => -mean * log(1 - stream.nextUniform());
  const { criticism } = cascade.conversation ?? plainConversation;
  const { quality, shareMultiplier } = criticism ?? { quality: 1, shareMultiplier: 1 };
  const town: Somebody[] = Array.from({ length: cascade.universe }, (_, name) => ({
    isFan: name < cascade.fans,
    goodwill: 0,
    grievance: 0,
  }));
  const rows = Array.from({ length: weeks }, () => Object.fromEntries(figures.map((name) => [name, 0])) as WeekByName);

  const roleOf = ({ isFan, goodwill, grievance }: Somebody): number => {
    if (!isFan) return 0;
    if (goodwill - grievance >= feelings.advocateAt) return 2;
    return goodwill - grievance <= -feelings.criticAt ? 3 : 1;
  };
  const passDays = (days: number, row: WeekByName): void => {
    for (const one of town) {
      if (one.isFan && chance(1 - (1 - feelings.leavesPerYear) ** (days / 365))) {
        Object.assign(one, { isFan: false, goodwill: 0, grievance: 0 });
        row.left += 1;
      }
      one.goodwill *= leftOf(feelings.goodwillHalfLifeDays, days);
      one.grievance *= leftOf(feelings.grievanceHalfLifeDays, days);
    }
  };
  /** One sight of the post, the spot or praise: it may be liked, and it may be of value. */
  const look = (content: CompleteCampaignContent, role: number, source: Sight['source']): 'felt' | null => {
    const name = roleNames[role];
    if (content.for !== 'everyone' && content.for !== name) return null;
    const trust = { post: campaign.trust.brand, spot: campaign.trust.spot, share: campaign.trust.friend, own: 0 }[
      source
    ];
    const isValued = chance(content.attention) && chance(Math.min(1, content.value[name] * trust));
    return isValued && chance(content.interaction[name]) ? 'felt' : null;
  };
  const feel = (
    { role, seen, says }: Person,
    one: Somebody,
    content: CompleteCampaignContent,
    row: WeekByName,
  ): void => {
    const isFan = role > 0;
    for (const { tone, source } of seen) {
      if (tone === 'criticism') {
        if (isFan && chance(feelings.believesCriticism)) one.grievance += exponential(feelings.grievance);
        continue;
      }
      if (chance(content.like)) row.likes += 1;
      if (look(content, role, source) === null) continue;
      row.valuableEngagements += 1;
      if (isFan) one.goodwill += exponential(1);
    }
    if (says !== 'praise' || !isFan) return;
    one.goodwill += feelings.gift === 0 ? 0 : exponential(feelings.gift);
    one.goodwill += feelings.thanks === 0 ? 0 : exponential(feelings.thanks);
  };
  const hold = ({ content: name, spot }: PostByName, row: WeekByName): void => {
    const content = campaign.content[name];
    const share = (cascade.shareProbability as number) * content.shareMultiplier;
    const plain = Math.min(1, share);
    const critical = Math.min(1, share * shareMultiplier);
    const advocates = Math.min(1, share * feelings.advocateShareFactor);
    const crowd = {
      shareAfterPraise: Float64Array.of(plain, plain, advocates, critical),
      shareAfterCriticism: Float64Array.of(critical, critical, advocates, critical),
      praisesAfterPraise: Float64Array.of(quality, quality, 1, 0),
      praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
    };
    const audience = Array.from({ length: spot?.audience ?? 0 }, () => chance(spot?.notice ?? 0));
    const start = { post: spot === null, spotSights: audience.filter(Boolean).length };
    const { people } = converse(cascade, town.map(roleOf), crowd, start, stream);
    for (const [place, person] of people.entries()) {
      const { seen, says, role } = person;
      if (seen.length === 0) continue;
      row.views += seen.length;
      row.reach += 1;
      if (seen.every(({ source }) => source === 'share')) row.earnedReach += 1;
      if (says === 'praise') row.shares += 1;
      if (says === 'criticism') row.criticised += 1;
      feel(person, town[place], content, row);
      if (role !== 0 || !chance(feelings.joins)) continue;
      Object.assign(town[place], { isFan: true, goodwill: 0, grievance: 0 });
      row.joined += 1;
    }
  };

  let day = 0;
  for (const [week, row] of rows.entries()) {
    for (const post of posts) {
      if (Math.floor(post.day / 7) !== week) continue;
      passDays(post.day - day, row);
      ({ day } = post);
      hold(post, row);
    }
    passDays(7 * (week + 1) - day, row);
    day = 7 * (week + 1);
    for (const one of town) {
      const role = roleOf(one);
      if (role === 0) continue;
      row.fans += 1;
      row.goodwill += one.goodwill;
      row.grievance += one.grievance;
      if (role === 2) row.advocates += 1;
      if (role === 3) row.critics += 1;
    }
  }
  return rows;
}

function leftOf(halfLifeDays: number | null, days: number): number {
  if (days === 0 || halfLifeDays === null) return 1;
  return 2 ** (-days / halfLifeDays);
}
