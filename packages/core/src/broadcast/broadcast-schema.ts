import { limits } from '../schema/limits.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { amount, key, linked, listOf, named, object, text, union, wholeNumber } from '../schema/schema-parts.ts';

/** The television buys that a scenario may name or write out: the one declaration of the keys of `broadcast`. */

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
  }),
  'Insertions of one spot in one programme.',
);

const production = /* @__PURE__ */ key(amount(), {
  title: 'Production',
  says: 'Cost of making the spot, paid once',
  default: 0,
  link: { name: 'production' },
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
