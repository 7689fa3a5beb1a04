import { presets } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { ownScheduleOf } from './own-schedule.ts';
import { beginsSchedule, readSchedule, scheduleText } from './read-schedule.ts';
import { toSmallWorld } from './small-world.ts';

const { seedExample } = presets;
const table = 'name,audience,insertions,costPerInsertion\nNews,5000000,3,100000\nLate,2000000,2,30000\n';

function scenarioOf(text: string) {
  const read = readSchedule(text, seedExample);
  if ('refusal' in read) throw new Error(JSON.stringify(read.refusal));
  return read.scenario;
}

describe('a schedule that is pasted', () => {
  it('takes the place of the buy, and is written as it was read', () => {
    const scenario = scenarioOf(table);
    expect(ownScheduleOf(scenario)?.placements.map(({ name }) => name)).toEqual(['News', 'Late']);
    expect(scheduleText(scenario)).toBe(
      'name,audience,insertions,costPerInsertion,currency\nNews,5000000,3,100000,USD\nLate,2000000,2,30000,USD\n',
    );
    expect(scenarioOf(scheduleText(scenario))).toEqual(scenario);
    expect(scheduleText(seedExample)).toBe('');
  });

  it('may be in rating points of everyone here', () => {
    const scenario = scenarioOf('rating;insertions;costPerInsertion\n10;2;5000\n');
    expect(ownScheduleOf(scenario)?.placements).toEqual([
      { audience: 29_465_000, insertions: 2, costPerInsertion: 5000 },
    ]);
  });

  it('may be a media plan, of which other channels are left out', () => {
    const items = [
      { name: 'News', channel: 'TV', metric_units: 3, metric_impressions: 750_000, cost_total: 27_000 },
      { name: 'Breakfast', channel: 'Radio', metric_units: 1, metric_impressions: 10, cost_total: 5 },
    ];
    const read = readSchedule(JSON.stringify({ meta: { schema_version: '3.0' }, lineitems: items }), seedExample);
    expect(read).toMatchObject({ leftOut: ['Breakfast'] });
  });

  it.each([
    ['audience,insertions\n5,1\n', { reason: 'malformed', line: 1 }],
    ['audience,insertions,costPerInsertion\n5,1,2\nfive,1,2\n', { reason: 'malformed', line: 3 }],
    ['{"lineitems"', { reason: 'malformed', line: null }],
    ['audience,insertions,costPerInsertion,currency\n5,1,2,EUR\n', { reason: 'currency', currency: 'EUR' }],
    [
      'name,rating,insertions,costPerInsertion,secondReach\nNews,10,6,9000,165000\n',
      { reason: 'secondReach', at: 0, name: 'News', audience: 29_465_000, secondReach: 165_000 },
    ],
    ['audience,insertions,costPerInsertion,secondReach\n5,1,2,10\n', { reason: 'secondReach', at: 0, audience: 5 }],
    ['audience,insertions,costPerInsertion\n300000000,1,2\n', { reason: 'tooFewPeople', people: 300_000_000 }],
  ])('says what is wrong with %j', (text, refusal) => {
    expect(readSchedule(text, seedExample)).toMatchObject({ refusal });
  });

  it('is not compared with in a small world', () => {
    expect(readSchedule(table, toSmallWorld(seedExample, 300))).toEqual({ refusal: { reason: 'smallWorld' } });
  });
});

describe('the beginning of a file', () => {
  it.each([
    [table, true],
    ['\ufeffProgramme;GRP;Insertions;Cost per insertion\n', true],
    ['{"meta": {"schema_version": "3.0"}, "lineitems": []}', true],
    ['source,target\nann,ben\n', false],
    ['followers\n3\n', false],
    ['{"version": 1}', false],
    ['', false],
  ])('tells a schedule from other files: %j', (opening, isSchedule) => {
    expect(beginsSchedule(opening)).toBe(isSchedule);
  });
});
