import { describe, expect, test } from 'vitest';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';
import { resolveScenario } from './resolve-scenario.ts';

const onNetwork = { level: 'network', universe: null, followers: null };
const both = { timing: {}, criticism: {} };

describe('hours, criticism and a desk', () => {
  test.each<[string, Record<string, unknown>, readonly string[]]>([
    [
      'a desk without hours and criticism',
      { desk: { people: 2 } },
      ['desk must be left out where there is no timing', 'desk must be left out where there is no criticism'],
    ],
    [
      'hiding without criticism',
      { timing: {}, hide: { afterHours: 2 } },
      ['hide must be left out where there is no c'],
    ],
    ['a reply without a desk', { ...both, reply: {} }, ['reply must be left out where there is no desk']],
    [
      'a timing that is none, which is told once',
      { timing: 5, criticism: {}, desk: { people: 3 } },
      ['timing must be an object with delay, fanDelay, rowHours, horizonHours; got 5'],
    ],
    [
      'a horizon shorter than a row',
      { timing: { horizonHours: 0.5 } },
      ['timing.horizonHours must be at least timing.rowHours, 1; got 0.5'],
    ],
    [
      'a delay below 0',
      { timing: { delay: { law: 'fixed', hours: -1 } } },
      ['timing.delay.hours must be a number in [0, 1,000,000]; got -1'],
    ],
    [
      'a law without its parameter',
      { timing: { delay: { law: 'exponential' } } },
      ['timing.delay.halfLife must be a number in [0.000001, 1,000,000]; got nothing'],
    ],
    [
      'delays without end and without horizon, in a part of a mixture, once also where fans have the same',
      {
        timing: {
          horizonHours: null,
          delay: { law: 'mixture', parts: [{ weight: 1, of: { law: 'powerLaw', flatHours: 1, exponent: 1 } }] },
        },
      },
      ['timing.delay.parts.0.of.maxHours must be a longest time, where there is no horizon; got nothing'],
    ],
    [
      'weights that do not sum to 1, and elsewhere too',
      {
        ...both,
        elsewhere: { fraction: 0.1, delay: { law: 'mixture', parts: [{ weight: 0.5, of: { law: 'atOnce' } }] } },
      },
      ['elsewhere.delay.parts must be weights that sum to 1; got 0.5'],
    ],
    [
      'readers without end',
      { timing: { horizonHours: null }, criticism: {}, elsewhere: { fraction: 0.1, readersPerDay: 3 } },
      ['elsewhere.readersPerDay must be 0 where timing.horizonHours is null, since pages go on being found; got 3'],
    ],
    [
      'no patience',
      { ...both, desk: { people: 1, patienceHours: 0 } },
      ['desk.patienceHours must be a number in [0.000001, 1,000,000]; got 0'],
    ],
    [
      'a desk that opens after it closes',
      { ...both, desk: { people: 1, openHours: [17, 9] } },
      ['desk.openHours must be "always", or an hour of the day and a later one; got [17,9]'],
    ],
    [
      'a desk, hiding and other pages where nobody is single',
      { ...both, level: 'meanField', desk: { people: 1 }, hide: { afterHours: 1 }, elsewhere: { fraction: 0.1 } },
      [
        'desk must be left out on level "meanField", which has no single critics; levels "population" and "network" have',
        'hide must be left out on level "meanField"',
        'elsewhere must be left out on level "meanField"',
      ],
    ],
    [
      'mutual ties with hours',
      { timing: {}, ties: 'mutual' },
      ['ties must be "follow" where there is a timing (friends are known by name on level "network"'],
    ],
    ['mutual ties with criticism', { criticism: {}, ties: 'mutual' }, ['ties must be "follow" where there is crit']],
    [
      'criticism with a curve',
      { criticism: {}, model: { shareProbability: { byExposure: [0.1] } } },
      ['model.shareProbability must be one number, or a column of them, where there is criticism; got {"byExposure"'],
    ],
    [
      'criticism with thresholds',
      { ...onNetwork, criticism: {}, model: { kind: 'linearThreshold', threshold: 'random' } },
      ['model.kind must be "share" or "independentCascade" where there is criticism; got "linearThreshold"'],
    ],
    [
      'complaints that keep coming without criticism, by the key that is there',
      { timing: {}, message: { perHour: 25, hours: 8 } },
      ['message.perHour must be left out where there is no criticism; got 25'],
    ],
    [
      'more complaints than there may be people',
      { criticism: {}, message: { complaints: 1e12 } },
      ['message.complaints must be a whole number from 0 to the people of the universe; got 1000000000000'],
    ],
    [
      'complaints an hour for no hours',
      { ...both, message: { perHour: 25 } },
      ['message.hours must be a number in [0, 1,000,000]; got nothing'],
    ],
    [
      'hours of complaints alone',
      { ...both, message: { hours: 8 } },
      ['fans, seeds, choose, complaints or perHour; got'],
    ],
    ['complaints without criticism', { message: { complaints: 3 } }, ['message.complaints must be left out where the']],
    [
      'more complaints than people who are no fans',
      { criticism: {}, message: { fans: 5, complaints: 1e6 } },
      ['message.complaints must be at most the 999,995 people of the universe who are no fans; got 1000000'],
    ],
    [
      'complaints that keep coming in rounds',
      { criticism: {}, message: { complaints: 3, perHour: 2, hours: 1 } },
      ['message.perHour must be left out where there is no timing; got 2'],
    ],
    [
      'complaints that keep coming for no time',
      { ...both, message: { complaints: 3, perHour: 2 } },
      ['message.hours must be above 0, for how long complaints keep coming; got nothing'],
    ],
    [
      'hours of no complaints',
      { ...both, message: { complaints: 3, hours: 2 } },
      ['message.hours must be left out where there is no message.perHour; got 2'],
    ],
    [
      'critical seeds without criticism',
      { ...onNetwork, message: { seeds: [1], tone: 'critical' } },
      ['message.tone must be left out where there is no criticism; got "critical"'],
    ],
  ])('refuses %s', (_, change, expected) => {
    const messages = messagesOf({ ...leastScenario, ...change });
    expect(messages).toHaveLength(expected.length);
    for (const [i, message] of expected.entries()) expect(messages[i]).toContain(message);
  });

  test('go together', () => {
    const parts = { ...both, desk: { people: 2 }, hide: { afterHours: 1 }, elsewhere: { fraction: 0.2 } };
    const message = { fans: 500, complaints: 999_500, perHour: 2, hours: 24 };
    expect(messagesOf({ ...leastScenario, ...parts, message })).toEqual([]);
    expect(messagesOf({ ...leastScenario, ...onNetwork, ...both, message: { seeds: [1], tone: 'critical' } })).toEqual(
      [],
    );
  });
});

test('a message may start with complaints that keep coming, and needs none at the beginning', () => {
  const { message } = resolveScenario({ ...leastScenario, ...both, message: { perHour: 25, hours: 2 } });
  expect(message).toEqual({ fans: 0, fanVisibility: 1, perHour: 25, hours: 2 });
  expect(messagesOf({ ...leastScenario, ...both, message: { complaints: 1, perHour: 25, hours: 2 } })).toEqual([]);
});

test('a part that must be left out is named without what is in it', () => {
  const [refused] = messagesOf({ ...leastScenario, timing: {}, desk: { people: 3 } });
  expect(refused).toBe('desk must be left out where there is no criticism');
});

test('a desk has a reply, at its place, and only a desk', () => {
  const scenario = resolveScenario({ ...leastScenario, ...both, desk: { people: 2 } });
  expect(scenario.reply).toEqual({ effect: 0.3, publicity: 0.1 });
  expect(Object.keys(scenario).slice(9, 15)).toEqual(['model', 'timing', 'criticism', 'desk', 'reply', 'cost']);
  expect(JSON.stringify(resolveScenario(scenario))).toBe(JSON.stringify(scenario));
  expect('reply' in resolveScenario({ ...leastScenario, ...both })).toBe(false);
});

test('null is the same as left out', () => {
  const nulls = { timing: null, criticism: null, desk: null, reply: null, hide: null, elsewhere: null };
  expect(JSON.stringify(resolveScenario({ ...leastScenario, ...nulls }))).toBe(
    JSON.stringify(resolveScenario(leastScenario)),
  );
});

test('complaints alone are a message without fans', () => {
  const scenario = resolveScenario({ ...leastScenario, criticism: {}, message: { complaints: 7 } });
  expect(scenario.message).toEqual({ fans: 0, fanVisibility: 1, complaints: 7 });
});
