import { describe, expect, test } from 'vitest';
import { defineScenario } from './define-scenario.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import type { ScenarioPath } from './scenario-paths.ts';
import { withValue } from './with-value.ts';

describe('a copy with one value changed', () => {
  test('has that value, and everything else as it was', () => {
    const before = JSON.stringify(presets.seedExample);
    const changed = withValue(presets.seedExample, 'model.shareProbability', 0.2);
    expect(changed).toEqual({ ...presets.seedExample, model: { ...presets.seedExample.model, shareProbability: 0.2 } });
    expect(JSON.stringify(presets.seedExample)).toBe(before);
  });

  test('gets the parts that the path leads through', () => {
    const { cost: _, ...free } = presets.seedExample as { cost: unknown } & typeof presets.seedExample;
    expect(resolveScenario(withValue(free, 'cost.fixed', 5)).cost).toEqual({
      fixed: 5,
      perThousandFans: 0,
      perSharer: 0,
    });
    const curve = withValue(presets.seedExample, 'model.shareProbability', { byExposure: [0.1, 0.2] });
    expect(withValue(curve, 'model.shareProbability.byExposure.1', 0.3).model).toMatchObject({
      shareProbability: { byExposure: [0.1, 0.3] },
    });
  });

  test('gets hours and criticism, and loses them where they are null', () => {
    const inHours = withValue(presets.measured2012, 'timing.horizonHours', 24);
    expect(resolveScenario(inHours).timing).toMatchObject({ rowHours: 1, horizonHours: 24 });
    const critical = withValue(withValue(inHours, 'criticism', {}), 'message.complaints', 3);
    expect(resolveScenario(critical).message).toMatchObject({ complaints: 3 });
    expect(resolveScenario(withValue(inHours, 'timing', null))).toEqual(presets.measured2012);
  });

  test('can be changed on and on: it is checked where it is run', () => {
    const half = withValue(presets.seedExample, 'model', { kind: 'linearThreshold' });
    expect(() => resolveScenario(half)).toThrow('model.kind "linearThreshold" needs level "network"');
    expect(resolveScenario(withValue(half, 'model', { shareProbability: 0.5 })).model.kind).toBe('share');
  });

  test('a path that is none is refused by the compiler, and at run time with the nearest', () => {
    // @ts-expect-error -- misspelt
    expect(() => withValue(presets.seedExample, 'model.shareProbabilty', 0.2)).toThrow(
      'unknown key model.shareProbabilty; did you mean shareProbability?',
    );
    // @ts-expect-error -- of another object
    expect(() => withValue(presets.seedExample, 'fans', 1)).toThrow('unknown key fans; did you mean message.fans?');
    for (const path of ['', 'model.', '.model', 'model..kind']) {
      expect(() => withValue(presets.seedExample, path as ScenarioPath, 1)).toThrow(
        `path must be keys with dots between them, such as "model.shareProbability"; got "${path}"`,
      );
    }
  });

  test('a value that is missing does not take the key away', () => {
    // @ts-expect-error -- no value
    expect(() => withValue(presets.seedExample, 'title')).toThrow('value must be given, or null where');
  });

  test('a value of another kind is refused by the compiler', () => {
    // @ts-expect-error -- a text where numbers go
    withValue(presets.seedExample, 'message.fans', '7');
    // @ts-expect-error -- a word that is none
    withValue(presets.seedExample, 'level', 'populaton');
    // @ts-expect-error -- null where there must be a value
    withValue(presets.seedExample, 'message.fans', null);
    const placed: ScenarioPath = 'broadcast.placements.0.insertions';
    expect(withValue(presets.seedExampleRound, placed, 2).broadcast).toMatchObject({ placements: [{ insertions: 2 }] });
  });
});

describe('a scenario that is defined', () => {
  const classroom = {
    version: 1,
    universe: 30,
    followers: 5,
    message: { fans: 3 },
    model: { shareProbability: 0.4 },
  } as const;

  test('is the object that was given, with the type of what was written', () => {
    expect(defineScenario(classroom)).toBe(classroom);
    const defined = defineScenario({ ...classroom, level: 'meanField' });
    const level: 'meanField' = defined.level;
    const fans: 3 = defined.message.fans;
    expect([level, fans]).toEqual(['meanField', 3]);
  });

  test('has no key that the format does not know: by the compiler, and at run time with the nearest', () => {
    // @ts-expect-error -- misspelt, where it may be left out
    expect(() => defineScenario({ ...classroom, lvel: 'population' })).toThrow('unknown key lvel; did you mean level?');
    expect(() =>
      // @ts-expect-error -- misspelt further in
      defineScenario({ ...classroom, experiment: { replicats: 10 } }),
    ).toThrow('unknown key experiment.replicats; did you mean replicates?');
    expect(() =>
      defineScenario({
        ...classroom,
        followers: {
          distribution: 'classes',
          // @ts-expect-error -- misspelt in a list
          classes: [{ fraction: 1, followers: 2, meen: 1 }],
        },
      }),
    ).toThrow('unknown key followers.classes.0.meen');
  });

  test('is right, with all mistakes told at once', () => {
    expect(() => defineScenario({ ...classroom, universe: 0, model: { shareProbability: 2 } })).toThrow(
      /universe[^]*model\.shareProbability/,
    );
  });
});
