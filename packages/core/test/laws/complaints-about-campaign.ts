import type { CampaignSimulation } from '../../src/campaign/index.ts';
import { roleNames } from '../../src/cascade/role-schema.ts';
import type { CampaignMixResult } from '../../src/scenario/index.ts';

/** Means are sums of whole numbers divided: so far apart may two ways to add them be. */
const ROUNDING = 1e-9;

const atMost = (a: number, b: number): boolean => a <= b + ROUNDING * Math.max(1, Math.abs(b));
const near = (a: number, b: number): boolean => atMost(a, b) && atMost(b, a);

const counters = ['views', 'likes', 'comments', 'clicks', 'shares', 'valuableEngagements'] as const;
/** What is known of conversations as wholes, and so not by role. */
const ofConversations = ['criticised', 'reach', 'earnedReach', 'cost'] as const;

/** What must hold of every result of a campaign, and does not. */
export function complaintsAboutCampaign(result: CampaignSimulation): readonly string[] {
  const complaints: string[] = [];
  const hold = (condition: boolean, complaint: string): void => {
    if (!condition) complaints.push(complaint);
  };
  const { differences, mixes } = result;
  checkNumbers({ mixes, differences }, '', hold);
  for (const mix of mixes) checkMix(mix, result, hold);
  for (const { mix, shown, weeks, year } of differences) {
    if (shown !== null) hold(shown.at(-1)?.fraction === 1, `${mix}: not all of a difference is there at the end`);
    const likes = weeks.reduce((sum, week) => sum + week.likes.mean, 0);
    hold(near(likes, year.likes.mean), `${mix}: ${likes} more likes by week, ${year.likes.mean} in all`);
    hold(weeks.at(-1)?.fans.mean === year.fans.mean, `${mix}: two differences of fans at the end`);
  }
  return complaints;
}

type Hold = (condition: boolean, complaint: string) => void;

/** What may be below 0: differences, and what advocates bring. */
const changes = /^\.differences|\.(?:expansion|acceleration)\./;

function checkNumbers(value: unknown, path: string, hold: Hold): void {
  hold(value !== undefined, `${path} is undefined`);
  if (typeof value === 'number') {
    hold(Number.isFinite(value), `${path} is ${value}`);
    hold(value >= 0 || changes.test(path), `${path} is ${value}, below 0`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) checkNumbers(inner, `${path}.${key}`, hold);
  }
}

function checkMix(mix: CampaignMixResult, { provenance }: CampaignSimulation, hold: Hold): void {
  const { scenario } = provenance.campaign;
  const universe = scenario.universe ?? Infinity;
  let fans = 'fans' in scenario.message ? scenario.message.fans : 0;
  for (const week of mix.weeks) {
    const at = `${mix.mix}, week ${week.week}`;
    fans += week.joined - week.left;
    hold(near(week.fans, fans), `${at}: ${week.fans} fans, of those who came and went ${fans}`);
    hold(atMost(week.fans, universe), `${at}: ${week.fans} fans of ${universe} people`);
    hold(atMost((week.advocates ?? 0) + (week.critics ?? 0), week.fans), `${at}: more advocates and critics than fans`);
    hold(atMost(week.reach, week.posts * universe), `${at}: a post reaches more people than there are`);
    hold(atMost(week.earnedReach, week.reach), `${at}: more earned reach than reach`);
    hold(atMost(week.reach, week.views), `${at}: more people reached than views`);
    hold(atMost(week.shares + week.criticised, week.reach), `${at}: more people pass a post on than it reaches`);
    for (const counter of counters.slice(1))
      hold(atMost(week[counter] ?? 0, week.views), `${at}: more ${counter} than views`);
    hold(scenario.criticism !== undefined || week.criticised === 0, `${at}: criticism that nobody has`);
    for (const figure of Object.values(week.quantiles ?? {})) {
      hold(figure.p05 <= figure.p50 && figure.p50 <= figure.p95, `${at}: quantiles that fall`);
    }
  }
  for (const counter of [...counters, ...ofConversations]) checkCounter(mix, counter, hold);
  for (const counter of counters) checkRoles(mix, counter, hold);
  for (const { content, for: audience, byRole } of mix.contents) {
    for (const { role, valuableEngagements } of byRole ?? []) {
      const isMeant = audience === 'everyone' || audience === role;
      hold(isMeant || valuableEngagements === 0, `${mix.mix}: ${content} is not for ${role}, and of value`);
    }
    hold(byRole === null || byRole.map(({ role }) => role).join() === roleNames.join(), `${mix.mix}: other roles`);
  }
}

type Counter = (typeof counters)[number] | (typeof ofConversations)[number];

function sumOf<Key extends Counter>(key: Key, rows: readonly { readonly [Name in Key]?: number | null }[]): number {
  return rows.reduce((total, row) => total + (row[key] ?? 0), 0);
}

/** By week, by content, by both and in all there are as many. */
function checkCounter({ mix, weeks, contents, year }: CampaignMixResult, counter: Counter, hold: Hold): void {
  const sum = (rows: readonly { readonly [Key in Counter]?: number | null }[]): number => sumOf(counter, rows);
  const inAll = year[counter]?.mean ?? 0;
  const ofContentWeeks = contents.flatMap((content) => content.weeks);
  const ways = { weeks: sum(weeks), contents: sum(contents), 'content and week': sum(ofContentWeeks) };
  for (const { week, ...row } of weeks) {
    const count = sum(ofContentWeeks.filter((ofContent) => ofContent.week === week));
    hold(near(count, row[counter] ?? 0), `${mix}: ${count} ${counter} by content, ${row[counter]} in week ${week}`);
  }
  for (const { content, ...row } of contents)
    hold(near(sum(row.weeks), row[counter] ?? 0), `${mix}: ${content} has ${row[counter]} ${counter}, weeks others`);
  for (const [way, count] of Object.entries(ways)) {
    hold(near(count, inAll), `${mix}: ${count} ${counter} by ${way}, ${inAll} in all`);
  }
}

/** By role and by content there are as many. */
function checkRoles({ mix, contents }: CampaignMixResult, counter: (typeof counters)[number], hold: Hold): void {
  for (const { content, byRole, ...row } of contents) {
    const count = sumOf(counter, byRole ?? [row]);
    hold(near(count, row[counter] ?? 0), `${mix}: ${content} has ${count} ${counter} by role, ${row[counter]} in all`);
  }
}
