import { presets, resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { hasComplaints, hasPart, keepsComplaining, withPart } from './conversation.ts';
import { refusalOf } from './refusal-of-part.ts';
import { delayMinutes, withDelayMinutes } from './delay-minutes.ts';
import { isGiven, limitsOf, readValue, withValue } from './scenario-values.ts';
import { toNation, toSmallWorld } from './small-world.ts';
import { smallPopulation } from '../../../packages/core/test/small-population.ts';

const example = presets.seedExample;

/** The example with hours, criticism and a desk. */
function answered(): CompleteScenario {
  return withPart(example, 'desk', true);
}

describe('hours, criticism and a desk', () => {
  it('are switched on with what they need, as the format fills them in', () => {
    const scenario = answered();
    expect(resolveScenario(scenario)).toEqual(scenario);
    expect((['timing', 'criticism', 'desk'] as const).every((part) => hasPart(scenario, part))).toBe(true);
    expect([readValue(scenario, 'deskPeople'), readValue(scenario, 'quality')]).toEqual([3, 0.857]);
    expect(Math.round(readValue(scenario, 'delay'))).toBe(80);
  });

  it('are switched off with what needs them, and leave the example as it was', () => {
    const complaining = { ...answered(), message: { ...example.message, complaints: 5, perHour: 2, hours: 3 } };
    const without = withPart(complaining, 'criticism', false);
    expect(without).toEqual({ ...example, timing: without.timing });
    expect(withPart(without, 'timing', false)).toEqual(example);
    const { message } = withPart(complaining, 'timing', false);
    expect([message.complaints, message.perHour]).toEqual([5, undefined]);
  });

  it('leave the message of the example where only complaints began it', () => {
    const complaints = resolveScenario({ ...example, criticism: {}, message: { complaints: 3 } });
    expect(resolveScenario(withPart(complaints, 'criticism', false)).message.complaints).toBeUndefined();
  });

  it('say why they cannot be switched on', () => {
    expect(refusalOf(example, 'desk')).toBeNull();
    expect(refusalOf({ ...example, level: 'meanField' }, 'desk')).toMatch(/level "meanField"/u);
    expect(refusalOf(answered(), 'desk')).toBeNull();
  });

  it('go along to a small world, and back', () => {
    const scenario = { ...answered(), message: { ...example.message, complaints: 5000 } };
    const world = toSmallWorld(scenario, 50);
    expect(resolveScenario(world)).toEqual(world);
    expect([world.desk, world.timing, world.message.complaints]).toEqual([scenario.desk, scenario.timing, 20]);
    expect(toNation(withValue(world, 'handling', 9), null).desk?.handlingMinutes).toBe(9);
  });
});

describe('complaints', () => {
  const told = (message: object): readonly boolean[] => {
    const scenario = { ...presets.roundTheClockDesk, message: { fans: 0, fanVisibility: 1, ...message } };
    return [hasComplaints(scenario), keepsComplaining(scenario)];
  };

  it('are there at the start, keep coming, or both', () => {
    expect(told({})).toEqual([false, false]);
    expect(told({ complaints: 0 })).toEqual([true, false]);
    expect(told({ perHour: 25, hours: 8 })).toEqual([true, true]);
    expect(told({ complaints: 3, perHour: 25, hours: 8 })).toEqual([true, true]);
  });

  it('are changed where they keep coming, with none at the start', () => {
    const more = withValue(presets.roundTheClockDesk, 'complaintsPerHour', 50);
    expect([more.message.perHour, readValue(more, 'complaints'), resolveScenario(more)]).toEqual([50, 0, more]);
    expect(withValue(more, 'complaints', 4).message.complaints).toBe(4);
  });
});

describe('numbers of hours, criticism and a desk', () => {
  it('are read as they were set, within their limits', () => {
    const values = {
      horizon: 48,
      quality: 0.5,
      shareMultiplier: 2,
      complaints: 7,
      deskPeople: 0,
      handling: 12,
      delay: 30,
    } as const;
    for (const [name, value] of Object.entries(values) as [keyof typeof values, number][]) {
      const changed = withValue(answered(), name, value);
      expect(readValue(changed, name), name).toBe(value);
      expect(resolveScenario(changed), name).toEqual(changed);
      const { min, max } = limitsOf(changed, name);
      expect(value >= min && value <= max, name).toBe(true);
    }
  });

  it('may have no end of time', () => {
    const endless = withValue(answered(), 'horizon', null);
    expect([endless.timing?.horizonHours, isGiven(endless, 'horizon')]).toEqual([null, false]);
    expect(isGiven(withValue(endless, 'horizon', 24), 'horizon')).toBe(true);
  });

  it('add complaints to any message, and fans to one of complaints', () => {
    expect(withValue(answered(), 'complaints', 4).message).toEqual({ ...example.message, complaints: 4 });
    expect(limitsOf(smallPopulation, 'complaints').max).toBe(30 - readValue(smallPopulation, 'fans'));
  });

  it('change the median of a delay, and leave its law', () => {
    const timed = (delay: object): CompleteScenario => resolveScenario({ ...example, timing: { delay } });
    const laws = [
      { law: 'exponential', halfLife: 2 },
      { law: 'fixed', hours: 2 },
      { law: 'lognormal', median: 2, sigma: 1 },
    ];
    for (const law of laws) {
      const changed = withDelayMinutes(timed(law), 90);
      expect([delayMinutes(timed(law)), delayMinutes(changed)]).toEqual([120, 90]);
      expect(changed.timing?.delay).toMatchObject({ law: law.law });
      expect(changed.timing?.fanDelay).toEqual(changed.timing?.delay);
      expect(resolveScenario(changed)).toEqual(changed);
    }
    const power = timed({ law: 'powerLaw', flatHours: 0.25, exponent: 0.242 });
    expect(delayMinutes(power)).toBeNull();
    expect(delayMinutes(withDelayMinutes(power, 90))).toBe(90);
    const apart = resolveScenario({
      ...example,
      timing: { delay: { law: 'fixed', hours: 1 }, fanDelay: { law: 'fixed', hours: 3 } },
    });
    expect(withDelayMinutes(apart, 30).timing).toMatchObject({ delay: { hours: 0.5 }, fanDelay: { hours: 3 } });
  });
});
