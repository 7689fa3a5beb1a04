import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placement } from '../broadcast.generated.ts';
import { readMediaPlan } from './read-media-plan.ts';
import { writeMediaPlan } from './write-media-plan.ts';

const facts = {
  name: 'Spring',
  startDate: '2026-03-01',
  endDate: '2026-03-31',
  createdBy: 'Ann',
  createdAt: '2026-02-01T09:00:00Z',
};
const news = {
  name: 'News',
  audience: 250_000,
  insertions: 3,
  costPerInsertion: 9000,
  secondReach: 300_000,
  basis: 'P2+',
};
const quiz = { name: 'Quiz', audience: 120_000, insertions: 1, costPerInsertion: 4000, basis: 'P2+' };
const schedule = {
  placements: [news, quiz],
  duplications: [{ between: [0, 1] as const, audience: 40_000 }],
  production: 5000,
  universe: 1_000_000,
  currency: 'EUR',
};
const meta = { schema_version: '3.0' };
const item = { name: 'News', channel: 'TV', metric_units: 3, metric_impressions: 750_000, cost_total: 27_000 };

describe('a media plan', () => {
  test('has the line items of the standard', () => {
    const { meta: head, campaign, lineitems } = writeMediaPlan(schedule, facts);
    expect(head).toMatchObject({ schema_version: '3.0', created_by_name: 'Ann' });
    expect(campaign).toMatchObject({
      budget_total: 36_000,
      budget_currency: 'EUR',
      target_audiences: [{ name: 'P2+', population_size: 1_000_000 }],
    });
    expect(lineitems[0]).toEqual({
      id: 'placement-1',
      name: 'News',
      channel: 'TV',
      start_date: '2026-03-01',
      end_date: '2026-03-31',
      target_audience: 'P2+',
      cost_currency: 'EUR',
      cost_total: 27_000,
      cost_media: 27_000,
      metric_units: 3,
      metric_impressions: 750_000,
      metric_audience_size: 1_000_000,
      custom_properties: { ripplecast: { costPerInsertion: 9000, secondReach: 300_000 } },
    });
    expect(lineitems[2]).toMatchObject({ name: 'Production', cost_total: 5000, cost_creative: 5000 });
  });

  test('is the same schedule when it is read again', () => {
    expect(readMediaPlan(JSON.parse(JSON.stringify(writeMediaPlan(schedule, facts))))).toEqual({
      ...schedule,
      basis: 'P2+',
      leftOut: [],
    });
    const placement = fc.record({
      name: fc.constantFrom('News', 'Quiz'),
      audience: fc.integer({ min: 1, max: 1e9 }),
      insertions: fc.integer({ min: 1, max: 1000 }),
      costPerInsertion: fc.double({ min: 0, max: 1e9, noNaN: true }),
    });
    const property = fc.property(fc.array(placement, { minLength: 1, maxLength: 4 }), (placements: Placement[]) => {
      expect(readMediaPlan(writeMediaPlan({ placements }, facts)).placements).toEqual(placements);
    });
    fc.assert(property, { seed: 3, numRuns: 100 });
  });

  test('of others is read as far as it is about television', () => {
    const plan = {
      meta,
      lineitems: [
        { ...item, cost_creative: 600, channel: 'Linear TV', metric_audience_size: 5_000_000 },
        { ...item, name: 'Feed', channel: 'Digital', metric_units: undefined },
        { ...item, name: 'All of it', is_aggregate: true },
      ],
    };
    expect(readMediaPlan(plan)).toEqual({
      placements: [{ name: 'News', audience: 250_000, insertions: 3, costPerInsertion: 8800 }],
      duplications: [],
      production: 600,
      universe: 5_000_000,
      currency: null,
      basis: null,
      leftOut: ['Feed', 'All of it'],
    });
  });

  test.each([
    [[], 'the document must be a media plan; got []'],
    [
      { meta: { schema_version: '2.0' }, lineitems: [] },
      'meta.schema_version must be version 3 of mediaplanschema; got "2.0"',
    ],
    [{ meta }, 'lineitems must be a list; got nothing'],
    [
      { meta, lineitems: [{ ...item, channel: 'Radio' }] },
      'lineitems must have from 1 to 1,000 line items on television (channel TV); got 0',
    ],
    [
      { meta, lineitems: [{ ...item, metric_units: 1.5 }] },
      'lineitems.0.metric_units must be a whole number from 1 to 10,000; got 1.5',
    ],
    [
      { meta, lineitems: [{ ...item, metric_impressions: null }] },
      'lineitems.0.metric_impressions must be a number above 0',
    ],
    [
      { meta, lineitems: [{ ...item, metric_impressions: 1 }] },
      'lineitems.0.metric_impressions must be at least one person for each of 3 units; got 1',
    ],
    [
      { meta, lineitems: [{ ...item, cost_total: '9' }] },
      'lineitems.0.cost_total must be a number from 0 to 1,000,000,000,000,000; got "9"',
    ],
    [
      { meta, lineitems: [{ ...item, cost_creative: 30_000 }] },
      'lineitems.0.cost_creative must be at most cost_total, 27000; got 30000',
    ],
    [
      {
        meta,
        lineitems: [
          { ...item, cost_currency: 'USD' },
          { ...item, cost_currency: 'EUR' },
        ],
      },
      'lineitems.1.cost_currency must be that of the line items before, "USD"; got "EUR"',
    ],
    [
      {
        meta,
        lineitems: [
          { ...item, target_audience: 'P2+' },
          { ...item, target_audience: 'men' },
        ],
      },
      'lineitems.1.target_audience must be that of the line items before, "P2+"; got "men"',
    ],
    [
      { meta, lineitems: [{ ...item, metric_audience_size: 0.5 }] },
      'lineitems.0.metric_audience_size must be a whole number of people',
    ],
    [
      { meta: { ...meta, custom_properties: { ripplecast: { duplications: [1] } } }, lineitems: [item] },
      'meta.custom_properties.ripplecast.duplications must be a list of pairs',
    ],
  ])('%# is refused', (plan, message) => {
    expect(() => readMediaPlan(plan)).toThrow(message);
  });

  test('says all that is wrong at once', () => {
    const plan = {
      meta,
      lineitems: [
        { ...item, metric_units: 0, cost_total: -1 },
        { ...item, cost_currency: 'x' },
      ],
    };
    expect(() => readMediaPlan(plan)).toThrow(/metric_units[^]*cost_total[^]*cost_currency/);
  });

  test('needs days in their order', () => {
    expect(() => writeMediaPlan(schedule, { ...facts, startDate: 'March' })).toThrow(
      'facts.startDate must be a day as YYYY-MM-DD; got "March"',
    );
    expect(() => writeMediaPlan(schedule, { ...facts, endDate: '2026-02-01' })).toThrow(
      'facts.endDate must be a day from 2026-03-01 on; got "2026-02-01"',
    );
  });
});
