import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anyScenario } from '../../test/arbitraries/scenario.ts';
import type { DocumentIssue } from '../errors.ts';
import { readDocument } from '../schema/read-document.ts';
import { scenarioNode } from './scenario-schema.ts';
import { keyPathsOf } from '../schema/schema-node.ts';
import { scenarioSchema } from './valibot-schema.ts';

/** What the reader makes of a document, and what valibot does: equal values, or a refusal by both. */
function expectAgreement(document: unknown): boolean {
  const issues: DocumentIssue[] = [];
  const read = readDocument(scenarioNode, document, issues);
  const parsed = v.safeParse(scenarioSchema, document);
  expect(parsed.success, issues.map((issue) => issue.message).join('\n')).toBe(issues.length === 0);
  if (parsed.success) expect(parsed.output).toEqual(read);
  return parsed.success;
}

const onNetworks = [
  {
    version: 1,
    universe: null,
    level: 'network',
    network: { edges: 'friends.csv', directed: false, people: 'people.csv' },
    message: { seeds: [12, 'anna'] },
    model: { visibility: { column: 'seen' }, shareProbability: { column: 'keen' } },
  },
  {
    version: 1,
    universe: null,
    level: 'network',
    network: { generator: { kind: 'star', people: 9, list: [1, { a: null }] } },
    message: { fans: 3 },
    model: { kind: 'independentCascade', edgeProbability: 'trivalency' },
  },
  {
    version: 1,
    universe: null,
    level: 'network',
    message: { fans: 3 },
    model: { kind: 'linearThreshold', threshold: 0.2 },
  },
];

const scenario = fc.oneof({ arbitrary: anyScenario, weight: 3 }, fc.constantFrom<object>(...onNetworks));

test('valibot takes every scenario that the reader takes, and makes the same of it', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      expect(expectAgreement(document)).toBe(true);
    }),
    { seed: 20_261_122, numRuns: 500 },
  );
});

test('with any value anywhere, valibot and the reader both take a document or both refuse it', () => {
  const path = fc.oneof(fc.constantFrom(...keyPathsOf(scenarioNode)), fc.string({ maxLength: 5 }));
  const value = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, true, 0, 1, 0.5, -1, 1e11, NaN, Infinity, '', 'share', 'follow', {}),
    fc.constantFrom<unknown>({ column: 'a' }, [0.5], { byExposure: [0.1] }, { distribution: 'poisson', mean: 3 }),
    // As text has it, which knows no −0: the reader makes it 0, valibot leaves it.
    fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }).map((json) => JSON.parse(JSON.stringify(json)) as unknown),
  );
  let taken = 0;
  fc.assert(
    fc.property(scenario, path, value, (document, at, replacement) => {
      // An empty list is an object without keys to valibot.
      fc.pre(!Array.isArray(replacement) || replacement.length > 0);
      if (expectAgreement(withValue(document, at.split('.'), replacement))) taken += 1;
    }),
    { seed: 20_261_122, numRuns: 3000 },
  );
  // Both sides of the agreement are tried.
  expect(taken).toBeGreaterThan(50);
  expect(taken).toBeLessThan(2950);
});

/** A document with one value replaced; what the path runs through becomes an object. */
function withValue(document: object, [key = '', ...rest]: readonly string[], value: unknown): object {
  const inner: unknown = Reflect.get(document, key);
  const isObject = typeof inner === 'object' && inner !== null;
  return { ...document, [key]: rest.length === 0 ? value : withValue(isObject ? inner : {}, rest, value) };
}
