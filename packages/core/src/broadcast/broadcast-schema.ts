import { limits } from '../schema/limits.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import {
  amount,
  key,
  linked,
  listOf,
  named,
  object,
  probability,
  text,
  union,
  wholeNumber,
} from '../schema/schema-parts.ts';

/** The television buys that a scenario may name or write out: the one declaration of the keys of `broadcast`. */

/** Two places in the list of placements. */
/* @__NO_SIDE_EFFECTS__ */
function pairOfPlaces(): SchemaNode {
  const place = wholeNumber(0, limits.placements - 1);
  return { kind: 'list', expected: 'the places of two placements, such as [0, 1]', item: place, min: 2, max: 2 };
}

const placement = /* @__PURE__ */ named(
  'Placement',
  object({
    audience: key(wholeNumber(1, limits.universe), {
      title: 'Audience',
      says: 'People reached by one insertion: its average audience',
      unit: 'people',
    }),
    insertions: key(wholeNumber(1, limits.insertions), {
      title: 'Insertions',
      says: 'How often the spot is shown',
      unit: 'times',
    }),
    costPerInsertion: key(amount(), { title: 'Cost per insertion', says: 'In the currency of the document' }),
    secondReach: key(wholeNumber(1, limits.universe), {
      title: 'Second reach',
      says: 'People reached by two insertions, at least the audience and at most what chance gives, 2·A − A² ÷ universe; left out: who sees one is as likely as anyone to see the next',
      unit: 'people',
      optional: true,
    }),
    name: key(text(), { title: 'Name', says: 'What people call the programme', optional: true }),
    basis: key(text(), {
      title: 'Basis',
      says: 'Whom the audience counts, for example P2+; the same for all placements of a buy',
      optional: true,
    }),
  }),
  'Insertions of one spot in one programme.',
);

const duplication = /* @__PURE__ */ named(
  'Duplication',
  object({
    between: key(pairOfPlaces(), {
      title: 'Between',
      says: 'Places of the two placements in the list, from 0',
    }),
    audience: key(wholeNumber(0, limits.universe), {
      title: 'Audience of both',
      says: 'People who are in the audience of one insertion of each',
      unit: 'people',
    }),
  }),
  'How many people two placements share.',
);

const production = /* @__PURE__ */ key(amount(), {
  title: 'Production',
  says: 'Cost of making the spot, paid once',
  default: 0,
  link: { name: 'production' },
});

const notice = /* @__PURE__ */ linked('notice', probability(), {
  title: 'Notice',
  says: 'Probability that someone who sees an insertion notices it, each time anew, and decides whether to pass the message on; left out: television starts nothing',
  see: '[The mix](mix.md)',
  optional: true,
  awayWhereNull: true,
});

const catalogueBroadcast = /* @__PURE__ */ named(
  'CatalogueBroadcast',
  object({
    buy: linked('buy', text(), {
      title: 'Buy',
      says: "The buy's id in the catalogue, for example super-bowl-2011",
      see: '[Broadcast buys](../data/sources.md#broadcast-buys)',
    }),
    production,
    notice,
  }),
  'A buy of the catalogue, by its id.',
);

const placementBroadcast = /* @__PURE__ */ named(
  'PlacementBroadcast',
  object({
    placements: key(listOf(placement, limits.placements, 'placements'), {
      title: 'Placements',
      says: 'Insertions of the spot in each programme',
      link: { name: 'placements', rows: true },
    }),
    duplications: key(listOf(duplication, limits.duplications, 'duplications'), {
      title: 'Duplications',
      says: 'How many people pairs of placements share, as measured; pairs that are not named share what chance gives',
      optional: true,
      awayWhereNull: true,
      link: { name: 'duplications', rows: true },
    }),
    production,
    universe: linked('buyUniverse', wholeNumber(1, limits.universe), {
      title: 'Universe of the audience',
      says: 'People from whom the audience was measured',
      nullWhere: 'that is unknown',
      unit: 'people',
      nullable: true,
      default: null,
    }),
    source: linked('buySource', text(), {
      title: 'Source',
      says: 'Where the figures come from',
      nullWhere: 'that is unknown',
      nullable: true,
      default: null,
    }),
    notice,
  }),
  'A buy written out.',
);

/** A buy's id stands for the buy without production. */
const buyAlone = /* @__PURE__ */ key(text(), { completed: (id: unknown) => ({ buy: id, production: 0 }) });

/** A television buy: its id alone, its id with production, or placements. */
export const broadcastNode: SchemaNode = /* @__PURE__ */ named(
  'Broadcast',
  union(
    [buyAlone, catalogueBroadcast, placementBroadcast],
    'the id of a buy, an object with buy or placements, or null',
  ),
  'A television buy: of the catalogue, or written out.',
);
