import { broadcastNode } from '../broadcast/broadcast-schema.ts';
import { costNode } from '../economics/cost-schema.ts';
import { followerLaw } from '../random/count-law/count-law-schema.ts';
import {
  anyNumber,
  key,
  linked,
  named,
  object,
  oneOf,
  probability,
  text,
  textLike,
  union,
  wholeNumber,
} from '../schema/schema-parts.ts';
import type { ObjectNode, SchemaNode } from '../schema/schema-node.ts';
import { asValues } from '../schema/values.ts';
import { limits } from '../schema/limits.ts';
import { modelNode } from '../cascade/network/models/model-schema.ts';
import {
  complaintEntries,
  criticismNode,
  deskNode,
  elsewhereNode,
  hideNode,
  replyNode,
  timingNode,
  toneNode,
} from '../cascade/conversation-schema.ts';
import { chooseNode, personIds } from './choose-schema.ts';
import { levels } from './levels.ts';
import { networkSource } from './network-source-schema.ts';

/**
 * The scenario document, version 1: the one declaration of its keys. Types (`scenario.generated.ts`), checks and their
 * messages, the JSON Schema, the table of the documents page, links, `setScenarioValue` and defaults come from it. What
 * several keys must satisfy together is checked by `resolveScenario`.
 */

/** Where editors find the schema of a document. */
export const schemaKey: SchemaNode = /* @__PURE__ */ key(text(), {
  title: 'Schema',
  says: 'Where editors find the JSON Schema of this document; ignored',
  optional: true,
  dropped: true,
});

/** The version of a document's format; `document` is its name in messages. */
/* @__NO_SIDE_EFFECTS__ */
export function versionKey(document: string): SchemaNode {
  return key(wholeNumber(1, 1, `1 (the version of the ${document} document)`), {
    title: 'Version',
    says: 'Version of the document format: 1',
  });
}

const level = /* @__PURE__ */ named('Level', oneOf(...levels), 'How faithfully the cascade is computed.');

const ties = /* @__PURE__ */ named('Ties', oneOf('follow', 'mutual'), 'Whether a follower edge goes one way or both.');

const complaintKeys: Readonly<Record<keyof typeof complaintEntries, SchemaNode>> = {
  complaints: /* @__PURE__ */ linked('complaints', complaintEntries.complaints, {}),
  perHour: /* @__PURE__ */ linked('complaintsPerHour', complaintEntries.perHour, {}),
  hours: /* @__PURE__ */ linked('complaintHours', complaintEntries.hours, {}),
};

const paidSeeds = /* @__PURE__ */ linked('paidSeeds', wholeNumber(1, limits.universe), {
  title: 'Paid seeds',
  says: 'People drawn at random from everyone who see a paid post at the start and share for certain; left out: none',
  see: '[The mix](mix.md)',
  unit: 'people',
  optional: true,
  awayWhereNull: true,
});

const fanMessage = /* @__PURE__ */ named(
  'FanMessage',
  object({
    fans: linked('fans', wholeNumber(0, limits.universe), {
      title: 'Fans',
      says: 'People who follow the brand, drawn at random from the universe',
      unit: 'people',
    }),
    fanVisibility: linked('fanVisibility', probability(), {
      title: 'Fan visibility',
      says: "Probability that a fan sees the brand's own post",
      default: 1,
    }),
    paidSeeds,
    ...complaintKeys,
  }),
  'A post to the fans of a brand.',
);

const tone = /* @__PURE__ */ linked('tone', toneNode, {
  title: 'Tone',
  says: 'Whether the seeds praise or criticise as everyone does who shares after the post ("praise", also where it is left out), or all criticise ("critical"); needs `criticism`',
  optional: true,
});

const seedMessage = /* @__PURE__ */ named(
  'SeedMessage',
  object({
    seeds: personIds({
      title: 'Seeds',
      says: 'Ids of people on a network who share for certain at the start, instead of fans',
      link: { name: 'seeds', compact: true },
    }),
    tone,
    paidSeeds,
    ...complaintKeys,
  }),
  'A message that starts with people on a network.',
);

const chooseMessage = /* @__PURE__ */ named(
  'ChooseMessage',
  object({
    choose: key(chooseNode, {
      title: 'Choose',
      says: 'Whom to ask first: people on a network, chosen before the cascade runs, who share for certain at the start',
      see: '[Influencers](influencers.md)',
      link: { name: 'choose', brief: true },
    }),
    tone,
    paidSeeds,
    ...complaintKeys,
  }),
  'A message that starts with people on a network who are chosen so that it reaches as many as possible.',
);

/** Without fans or seeds nobody sees a post. */
function startWithComplaints(complaints: unknown): unknown {
  return { fans: 0, fanVisibility: 1, ...asValues(complaints) };
}

const complaintMessage = /* @__PURE__ */ key(
  named(
    'ComplaintMessage',
    object({ ...complaintKeys, complaints: key(complaintKeys.complaints, { optional: false }) }),
    'A message that starts with complaints alone.',
  ),
  { completed: startWithComplaints },
);

/** The same without any at the beginning. */
const ongoingComplaintMessage = /* @__PURE__ */ key(
  named(
    'OngoingComplaintMessage',
    object({
      perHour: key(complaintKeys.perHour, { optional: false }),
      hours: key(complaintKeys.hours, { optional: false }),
    }),
    'A message that starts with complaints that keep coming.',
  ),
  { completed: startWithComplaints },
);

/** A number stands for its decimal text. */
const seedNumber = /* @__PURE__ */ key(anyNumber('text or a finite number'), { completed: String });

const experiment = /* @__PURE__ */ named(
  'ExperimentSettings',
  object({
    replicates: linked('replicates', wholeNumber(1, limits.replicates), {
      title: 'Replicates',
      says: 'Number of independent runs; one where the level has no chance',
      unit: 'replicates',
      default: 1000,
    }),
    rngSeed: linked('rngSeed', union([text(), seedNumber], 'text or a finite number'), {
      title: 'Random seed',
      says: 'Seed of all random numbers: the same text gives the same result. A number stands for its decimal text',
      default: 'ripplecast',
    }),
    maxGenerations: linked('maxGenerations', wholeNumber(0, limits.generations), {
      title: 'Limit on rounds',
      says: 'Largest number of rounds after the first',
      unit: 'rounds',
      default: 1000,
    }),
  }),
  'Number of runs, random seed, and the limit on rounds.',
);

/** Scenario, version 1. */
export const scenarioNode: ObjectNode = /* @__PURE__ */ key(
  named(
    'CompleteScenario',
    object({
      $schema: schemaKey,
      version: versionKey('scenario'),
      title: key(text(), {
        title: 'Title',
        says: 'What the scenario is about, for people',
        nullWhere: 'it has none',
        nullable: true,
        default: null,
        link: { name: 'title', none: '' },
      }),
      currency: linked('currency', textLike(/^[A-Z]{3}$/, 'an ISO 4217 code of three capital letters'), {
        title: 'Currency',
        says: 'ISO 4217 code of every amount in the document; amounts are never converted, so that a buy of the catalogue needs its own currency',
        default: 'USD',
      }),
      universe: linked('universe', wholeNumber(1, limits.universe), {
        title: 'Universe',
        says: 'People who could be reached; the denominator of every percentage',
        nullWhere: 'the level is "network": its people are the universe',
        unit: 'people',
        nullable: true,
      }),
      basis: linked('basis', text(), {
        title: 'Basis',
        says: 'Whom the universe counts, for example P2+; a buy that counts others brings a warning',
        see: '[Whose percentage](broadcast.md#whose-percentage)',
        optional: true,
        awayWhereNull: true,
      }),
      level: linked('level', level, {
        title: 'Level',
        says: 'How faithfully the cascade is computed: nobody overlaps, expected values, people drawn by chance, or every person and edge of a network',
        see: '[Levels](levels.md)',
        default: 'population',
      }),
      followers: key(followerLaw, {
        link: { name: 'followers', compact: true },
        title: 'Followers',
        says: 'How many people follow each sharer, and may see what they share: a number, or the law from which each number is drawn; required without a network',
        nullWhere: 'the level is "network", which says who follows whom',
        see: '[Followers](share-model.md#followers)',
        unit: 'people',
        nullable: true,
        default: null,
      }),
      ties: linked('ties', ties, {
        title: 'Ties',
        says: 'Whether following goes one way ("follow") or both ("mutual", on the level "population": followers are friends)',
        see: '[Mutual ties](mutual-ties.md)',
        default: 'follow',
      }),
      network: key(networkSource, {
        title: 'Network',
        says: 'For the level "network": where the graph comes from',
        nullWhere: 'a program hands it in, and on other levels',
        see: '[Scenarios on a network](networks.md#scenarios-on-a-network)',
        nullable: true,
        default: null,
      }),
      message: key(
        named(
          'Message',
          union([fanMessage, seedMessage, chooseMessage, complaintMessage, ongoingComplaintMessage]),
          'A post to fans, seeds on a network, people to be chosen there, or complaints alone.',
        ),
        {
          title: 'Message',
          says: 'Where the message starts: with the fans of a brand, with people on a network, given or to be chosen, or with complaints',
        },
      ),
      model: key(modelNode, {
        title: 'Model',
        says: 'How the message passes from person to person',
      }),
      timing: key(timingNode, {
        title: 'Timing',
        says: 'When people see it, in hours; left out: in rounds, which have no length',
        see: '[Time](time.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'timing', brief: true },
      }),
      criticism: key(criticismNode, {
        title: 'Criticism',
        says: 'What is said besides praise; left out: everyone who shares praises',
        see: '[Criticism](criticism.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'criticism', brief: true },
      }),
      desk: key(deskNode, {
        title: 'Reply desk',
        says: 'Who answers criticism; needs `timing` and `criticism`',
        see: '[The reply desk](reply-desk.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'desk', brief: true },
      }),
      reply: key(replyNode, {
        title: 'Reply',
        says: 'What an answer changes; where there is a desk, filled in',
        see: '[The reply desk](reply-desk.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'reply', brief: true },
      }),
      hide: key(hideNode, {
        title: 'Hiding',
        says: "When criticism disappears from the brand's own pages; needs `timing` and `criticism`",
        see: '[The reply desk](reply-desk.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'hide', brief: true },
      }),
      elsewhere: key(elsewhereNode, {
        title: 'Elsewhere',
        says: "Criticism on pages that are not the brand's; needs `timing` and `criticism`",
        see: '[The reply desk](reply-desk.md)',
        optional: true,
        awayWhereNull: true,
        link: { name: 'elsewhere', brief: true },
      }),
      cost: key(costNode, {
        title: 'Cost',
        says: 'What the cascade costs, in the currency of the document',
        nullWhere: 'it is unknown, which makes every cost of the cascade null',
        nullable: true,
        default: null,
        link: { name: 'cost', none: 'none', onlyNone: true },
      }),
      broadcast: key(broadcastNode, {
        title: 'Broadcast',
        says: 'The television buy to compare with: an id of the catalogue alone, an id with production, or placements written out',
        nullWhere: 'there is none',
        see: '[Broadcast](broadcast.md)',
        nullable: true,
        default: null,
        link: { name: 'buy', none: 'none', onlyNone: true },
      }),
      experiment: key(experiment, {
        title: 'Experiment',
        says: 'Number of runs, random seed, and the limit on rounds',
        default: {},
      }),
    }),
    'A scenario, version 1, complete: every default filled in.',
  ),
  {
    title: 'Ripplecast scenario',
    says: 'What is asked: a message, the people it may reach, and the television buy to compare it with',
  },
);
