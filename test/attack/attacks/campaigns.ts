import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { presets } from 'ripplecast';
import { campaignToDocument, reduceCampaignShards, simulateCampaign, simulateCampaignShard } from 'ripplecast/campaign';
import {
  type Campaign,
  campaignOfMix,
  campaignPresets,
  campaignSchema,
  type CompleteCampaign,
  layOutPlan,
  resolveCampaign,
  type Scenario,
  withWeeks,
} from 'ripplecast/scenario';
import { campaignNode } from '../../../packages/core/src/scenario/campaign-schema.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { documentMutation, mutateDocument } from '../mutations/mutate-document.ts';
import { checkCampaignResult } from './campaign-laws.ts';
import { compareWithPublished } from './compare-with-published.ts';
import { complaintsOf, publishedCampaign } from './published-schemas.ts';
import { refusedOr } from './refusal.ts';
import { validScenario } from './scenario-inputs.ts';

const probability = fc.oneof(
  fc.constantFrom(0, 1, 0.1),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
);
const byRole = fc.oneof(
  probability,
  fc.record(
    { strangers: probability, fans: probability, critics: probability },
    { requiredKeys: ['strangers', 'fans'] },
  ),
);
const amount = fc.oneof(
  fc.constantFrom(0, 1, 1e6),
  fc.double({ min: 0, max: 20, noNaN: true }).map((value) => value + 0),
);
const halfLife = fc.oneof(fc.constantFrom(null, 0, 1, 90), amount);
const level = fc.constantFrom(1e-6, 0.3, 1, 5, 1e6);

const content = fc.record(
  {
    for: fc.constantFrom('everyone', 'strangers', 'fans', 'advocates', 'critics'),
    attention: probability,
    value: byRole,
    interaction: byRole,
    like: probability,
    comment: probability,
    click: probability,
    shareMultiplier: amount,
  },
  { requiredKeys: [] },
);

const name = fc.constantFrom('advice', 'bait');
const day = fc.integer({ min: 0, max: 13 });
const entry = fc.oneof(
  fc.record(
    { content: name, everyDays: fc.integer({ min: 1, max: 9 }), fromDay: day },
    { requiredKeys: ['content', 'everyDays'] },
  ),
  fc.record({ content: name, day }),
  fc.record({ broadcast: fc.constant('scenario'), content: name, day, notice: probability }),
);
const plan = fc.array(entry, { minLength: 1, maxLength: 4 });

const feelings = fc.record(
  {
    goodwillHalfLifeDays: halfLife,
    grievanceHalfLifeDays: halfLife,
    advocateAt: level,
    criticAt: level,
    advocateShareFactor: amount,
    believesCriticism: probability,
    bystanders: probability,
    grievance: amount,
    recovery: probability,
    gift: amount,
    thanks: amount,
    joins: probability,
    leavesPerYear: fc.constantFrom(0, 0.1, 0.999999),
  },
  { requiredKeys: [] },
);

const contents = fc.record({ advice: content, bait: content });
const mix = fc.record({ plan, content: contents, feelings: fc.option(feelings) }, { requiredKeys: [] });

/** A scenario that a campaign can repeat, with a spot of its own. */
const base: fc.Arbitrary<Scenario> = fc
  .oneof(validScenario, fc.constantFrom<Scenario[]>(...Object.values(presets as unknown as Record<string, Scenario>)))
  .map((scenario) => repeatable(scenario));

function repeatable(scenario: Scenario): Scenario {
  const { universe, message, model, followers, timing, criticism, desk, hide, elsewhere, experiment } = scenario;
  // Where everyone criticises, each critic's sights are followed one by one.
  const people = Math.min(universe ?? 5000, desk == null ? 20_000 : 1000);
  const { fans = 3, ...started } = 'fans' in message ? message : {};
  const { paidSeeds: _, ...others } = started as { paidSeeds?: number };
  const { visibility = 1, shareProbability } = model as { visibility?: unknown; shareProbability?: unknown };
  return {
    version: 1,
    universe: people,
    followers: typeof followers === 'number' ? Math.min(followers, people - 1) : 2,
    message: { ...others, fans: Math.min(fans, people, 2000) },
    model: {
      visibility: typeof visibility === 'number' ? visibility : 0.5,
      shareProbability: typeof shareProbability === 'number' ? shareProbability : 0.05,
    },
    cost: { fixed: 2, perSharer: 0.5 },
    broadcast: {
      placements: [{ audience: Math.max(1, Math.floor(people / 3)), insertions: 1, costPerInsertion: 7 }],
      production: 3,
    },
    ...(timing != null && { timing: { ...timing, horizonHours: 12, rowHours: 6 } }),
    ...(criticism != null && { criticism }),
    ...(timing != null && criticism != null && { desk, hide, elsewhere }),
    experiment,
  } as Scenario;
}

const validCampaign: fc.Arbitrary<Campaign> = fc
  .oneof(
    {
      arbitrary: fc
        .record(
          {
            version: fc.constant(1),
            scenario: base,
            weeks: fc.integer({ min: 2, max: 60 }),
            content: contents,
            plan,
            feelings: fc.option(feelings),
            trust: fc.oneof(
              fc.constant('survey'),
              fc.record({ friend: amount, brand: amount, spot: amount }, { requiredKeys: [] }),
            ),
            mixes: fc.dictionary(fc.constantFrom('today', 'other', '__proto__', ' '), mix, { minKeys: 1, maxKeys: 2 }),
            salesElasticity: fc.constantFrom(null, 0, 0.236),
          },
          { requiredKeys: ['version', 'scenario', 'content', 'plan'] },
        )
        .map((campaign) => campaign as unknown as Campaign),
      weight: 9,
    },
    {
      arbitrary: fc.constantFrom<Campaign[]>(...Object.values(campaignPresets as unknown as Record<string, Campaign>)),
      weight: 1,
    },
  )
  .filter((campaign) => campaignSchema['~standard'].validate(campaign).issues === undefined);

/** Campaigns that a program hands in, with up to three changes. */
export const campaigns: Attack = attackOf({
  name: 'campaign',
  inputs: fc
    .tuple(validCampaign, fc.array(documentMutation, { maxLength: 3 }))
    .map(([campaign, mutations]) => mutateDocument(campaign, mutations)),
  strike: strikeCampaign,
});

/** Reads a document as a campaign; where it is one, runs some of it, and checks all that must hold. */
function strikeCampaign(document: unknown): Verdict {
  compareWithPublished(campaignNode, publishedCampaign, document);
  const complete = refusedOr(() => resolveCampaign(document));
  if (complete === null) return 'refused';
  checkComplete(complete);
  for (const mix of Object.keys(complete.mixes)) checkPlan(complete, mix);
  return strikeRun(complete);
}

/** A complete campaign is the same after a journey as text, and complete again. */
function checkComplete(complete: CompleteCampaign): void {
  const text = JSON.stringify(complete);
  const back: unknown = JSON.parse(text);
  hold(isDeepStrictEqual(back, complete), () => `a complete campaign that JSON changes: ${text}`);
  hold(JSON.stringify(resolveCampaign(back)) === text, () => `a complete campaign that reading changes: ${text}`);
  hold(publishedCampaign(back), () => `a complete campaign against the schema: ${complaintsOf(publishedCampaign)}`);
}

/** Posts are in order, within the weeks, not too many, and the same from any order of entries. */
function checkPlan(complete: CompleteCampaign, mix: string): void {
  const { weeks, plan: written, ...others } = campaignOfMix(complete, mix);
  const posts = layOutPlan({ ...others, weeks, plan: written });
  const telling = (): string => JSON.stringify(posts.slice(0, 20));
  hold(posts.length <= 10_000 && posts.length >= 1, () => `${posts.length} posts`);
  hold(
    posts.every(({ day: at, place }, post) => {
      const before = posts[post - 1] ?? { day: -1, place: 0 };
      const isNext = at > before.day ? place === 0 : at === before.day && place === before.place + 1;
      return at < 7 * weeks && isNext;
    }),
    () => `posts out of order: ${telling()}`,
  );
  const turned = layOutPlan({ ...others, weeks, plan: written.toReversed() });
  hold(isDeepStrictEqual(turned, posts), () => `another order of entries: ${telling()}`);
}

/** So few weeks, posts and runs that it is quick. */
function madeQuick(campaign: CompleteCampaign): Campaign {
  const { scenario, weeks, mixes } = campaign;
  const { experiment, timing } = scenario;
  const few = (entries: Campaign['plan']): Campaign['plan'] =>
    entries
      .slice(0, 2)
      .map((each) => ('everyDays' in each ? { ...each, everyDays: Math.max(each.everyDays, 5) } : each));
  return withWeeks(
    {
      ...campaign,
      scenario: {
        ...scenario,
        experiment: {
          ...experiment,
          replicates: Math.min(experiment.replicates, 2),
          maxGenerations: Math.min(experiment.maxGenerations, 8),
        },
        ...(timing !== undefined && {
          timing: { ...timing, horizonHours: Math.min(timing.horizonHours ?? 24, 24 * timing.rowHours) },
        }),
      },
      plan: few(campaign.plan),
      mixes: Object.fromEntries(
        Object.entries(mixes)
          .slice(0, 2)
          .map(([each, own]) => [each, own.plan === undefined ? own : { ...own, plan: few(own.plan) }]),
      ),
    },
    Math.min(weeks, 2),
  );
}

/** Runs a campaign, twice as a whole and once in two shards: the same bytes each time. */
function strikeRun(complete: CompleteCampaign): Verdict {
  const campaign = refusedOr(() => resolveCampaign(madeQuick(complete)));
  if (campaign === null) return 'refused';
  const result = refusedOr(() => simulateCampaign(campaign));
  if (result === null) return 'refused';
  checkCampaignResult(campaignToDocument(result));
  const text = JSON.stringify(result);
  hold(JSON.stringify(simulateCampaign(campaign)) === text, () => 'a second run gives other bytes');
  const { replicates } = campaign.scenario.experiment;
  if (replicates < 2) return 'accepted';
  const shards = [
    simulateCampaignShard(campaign, { first: 1, count: replicates - 1 }),
    simulateCampaignShard(campaign, { first: 0, count: 1 }),
  ];
  hold(JSON.stringify(reduceCampaignShards(campaign, shards)) === text, () => 'two shards give other bytes');
  return 'accepted';
}
