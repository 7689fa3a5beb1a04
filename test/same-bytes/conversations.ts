import type { Scenario } from 'ripplecast';

/**
 * Hours, criticism and desks, with everything that draws or computes in its own way: each level, each law of delays, rows with and
 * without a horizon, complaints at once and later, answers, hiding, pages elsewhere and their readers, a desk that begins at any hour.
 */

const lognormal = { law: 'lognormal', median: 1.3333, sigma: 1.757 } as const;
const powerLaw = { law: 'powerLaw', flatHours: 0.1, exponent: 0.25, maxHours: 168 } as const;
const parts = [
  { weight: 0.5, of: powerLaw },
  { weight: 0.3, of: { law: 'exponential', halfLife: 2 } },
  { weight: 0.2, of: lognormal },
] as const;
const withPoints = [
  { weight: 0.4, of: { law: 'atOnce' } },
  { weight: 0.3, of: { law: 'fixed', hours: 2 } },
  { weight: 0.3, of: lognormal },
] as const;

const town: Scenario = {
  version: 1,
  universe: 200_000,
  followers: { distribution: 'lognormal', mu: 3, sigma: 1, max: 500 },
  message: { fans: 500, fanVisibility: 0.5 },
  model: { visibility: 0.35, shareProbability: 0.06 },
};
const complaints = { fans: 200, complaints: 3, perHour: 1.5, hours: 30 } as const;
const timing = { delay: lognormal, fanDelay: { law: 'exponential', halfLife: 1 }, horizonHours: 72 } as const;
const criticism = { quality: 0.8, shareMultiplier: 1.4, delayMultiplier: 0.7 };
const everything = {
  timing,
  criticism,
  desk: { people: 2, openHours: [9, 17], startHour: 'random', costPerHour: 30 },
  reply: { effect: 0.4, publicity: 0.3 },
  hide: { afterHours: 10 },
  elsewhere: { fraction: 0.3, delay: powerLaw, readersPerDay: 4, halfLifeYears: 0.01 },
} as const satisfies Partial<Scenario>;

const friends: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  followers: null,
  network: { generator: { kind: 'barabasiAlbert', people: 2000, friendsOfNewcomer: 5 } },
  message: { fans: 20 },
  model: { visibility: 0.5, shareProbability: 0.2 },
};

/** Scenarios by name. */
export const conversations: Readonly<Record<string, Scenario>> = {
  'hours, arithmetic, two colours': {
    ...town,
    level: 'arithmetic',
    message: { fans: 500, complaints: 3, perHour: 1.5, hours: 30 },
    timing: { ...timing, delay: { law: 'mixture', parts } },
    criticism,
  },
  'hours, mean field, complaints that keep coming': {
    ...town,
    level: 'meanField',
    message: complaints,
    timing,
    criticism,
  },
  'hours, mean field, a curve and delays with points': {
    ...town,
    level: 'meanField',
    model: { visibility: 0.35, shareProbability: { byExposure: [0.02, 0.1], then: 0.01 } },
    timing: { delay: { law: 'mixture', parts: withPoints }, horizonHours: 72 },
  },
  'rounds, population, two colours': { ...town, message: { fans: 500, complaints: 5 }, criticism },
  'rounds, population, two colours in the whole country': {
    ...town,
    universe: 294_650_000,
    followers: 300,
    message: { fans: 1000 },
    model: { visibility: 1, shareProbability: 0.1 },
    criticism,
    experiment: { maxGenerations: 6 },
  },
  'hours, population, without a horizon': {
    ...town,
    model: { visibility: 0.35, shareProbability: { byExposure: [0.05, 0.02], then: 0.01 } },
    timing: { delay: { law: 'exponential', halfLife: 3 }, rowHours: 2, horizonHours: null },
  },
  'hours, population, delays with points': {
    ...town,
    timing: { delay: { law: 'mixture', parts: withPoints }, horizonHours: 48 },
  },
  'hours, population, messages differ': {
    ...town,
    model: { visibility: 0.35, shareProbability: { perMessage: { mean: 0.06, concentration: 8 } } },
    timing: { delay: { law: 'mixture', parts }, horizonHours: 48 },
  },
  'hours, population, two colours': { ...town, message: complaints, timing, criticism },
  'hours, population, everything': { ...town, message: complaints, ...everything },
  'hours, few people, everything': {
    ...town,
    universe: 300,
    followers: 20,
    message: { fans: 30, complaints: 2, perHour: 0.5, hours: 20 },
    ...everything,
  },
  'hours, network, everything': { ...friends, message: complaints, ...everything },
  'hours, network, a curve and delays with points': {
    ...friends,
    model: { visibility: 0.5, shareProbability: { byExposure: [0.05, 0.3], then: 0.1 } },
    timing: { delay: { law: 'mixture', parts: withPoints }, horizonHours: null },
  },
  'hours, network, critical seeds, weighted cascade': {
    ...friends,
    message: { seeds: [0, 7], tone: 'critical' },
    model: { kind: 'independentCascade', edgeProbability: 'weightedCascade' },
    ...everything,
    timing: { ...timing, delay: { law: 'mixture', parts } },
  },
  'hours, network, linear threshold': {
    ...friends,
    model: { kind: 'linearThreshold', threshold: 'random' },
    timing: { delay: powerLaw, rowHours: 6 },
  },
};
