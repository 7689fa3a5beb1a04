import { expect, test } from 'vitest';
import { leastScenario } from '../../test/scenario-messages.ts';
import { resultSchema, scenarioSchema } from './document-schemas.ts';
import { resolveScenario } from './resolve-scenario.ts';

test('a scenario is validated as it is resolved: with its defaults, or with the same messages', () => {
  const { validate } = scenarioSchema['~standard'];
  expect(validate(leastScenario)).toEqual({ value: resolveScenario(leastScenario) });
  const wrong = { ...leastScenario, levle: 1, followers: { distribution: 'classes', classes: [{ followers: 2 }] } };
  expect(validate(wrong)).toEqual({
    issues: [
      { message: 'unknown key levle; did you mean level?', path: ['levle'] },
      {
        message: 'followers.classes.0.share must be a probability in [0, 1]; got nothing',
        path: ['followers', 'classes', 0, 'share'],
      },
    ],
  });
});

test('a document that is none has an issue without a path', () => {
  expect(resultSchema['~standard'].validate(7)).toEqual({
    issues: [
      {
        message:
          'the document must be an object with version, provenance, cascade, broadcast, comparison, warnings; got 7',
        path: [],
      },
    ],
  });
});
