import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { networkModels } from '../cascade/network/index.ts';
import { columnsOfModel, needsOnwardEdges } from './model-on-network.ts';

interface Variant {
  readonly properties: Readonly<Record<string, { readonly const?: string; readonly anyOf?: readonly object[] }>>;
}
const schema = JSON.parse(readFileSync(`${import.meta.dirname}/../../schemas/scenario.schema.json`, 'utf8')) as {
  readonly properties: { readonly model: { readonly oneOf: readonly Variant[] } };
};
const variants = schema.properties.model.oneOf;

/** Whether the schema lets a column stand for a key. */
function takesColumn({ properties }: Variant, key: string): boolean {
  return JSON.stringify(properties[key]).includes('"column"');
}

test('documents have the models that networks have', () => {
  expect(variants.map(({ properties }) => properties.kind.const)).toEqual(Object.keys(networkModels));
});

describe.each(
  variants.map((variant) => [variant.properties.kind.const as keyof typeof networkModels, variant] as const),
)('%s', (kind, variant) => {
  const model = networkModels[kind];

  test('what the file of the model says of its keys is what the schema says', () => {
    expect(model.kind).toBe(kind);
    expect(Object.keys(variant.properties)).toEqual(expect.arrayContaining([...model.parameters]));
    const columns = Object.keys(variant.properties).filter((key) => takesColumn(variant, key));
    expect(columns.toSorted()).toEqual([model.edgeValues, model.personValues].filter((key) => key !== null).toSorted());
  });

  test('its rules are words of the schema', () => {
    const text = model.edgeValues === null ? '' : JSON.stringify(variant.properties[model.edgeValues]);
    for (const rule of Object.keys(model.edgeRules)) expect(text).toContain(`"${rule}"`);
  });
});

test('columns are named where they stand', () => {
  const own = { kind: 'share', visibility: { column: 'seen' }, shareProbability: { column: 'own' } } as const;
  expect(columnsOfModel(own)).toEqual({
    edges: { path: 'model.visibility', column: 'seen' },
    people: { path: 'model.shareProbability', column: 'own' },
  });
  const plain = { kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 'random' } as const;
  expect(columnsOfModel(plain)).toEqual({ edges: null, people: null });
});

test('only R of one number for all edges and people takes no more than a count', () => {
  const share = { kind: 'share', visibility: 0.5, shareProbability: { byExposure: [0.1], then: 0 } } as const;
  expect(needsOnwardEdges(share)).toBe(true);
  expect(needsOnwardEdges({ ...share, visibility: { column: 'seen' } })).toBe(false);
  expect(needsOnwardEdges({ ...share, shareProbability: { column: 'own' } })).toBe(false);
  expect(needsOnwardEdges({ kind: 'independentCascade', edgeProbability: 0.1 })).toBe(true);
  expect(needsOnwardEdges({ kind: 'independentCascade', edgeProbability: 'weightedCascade' })).toBe(false);
  expect(needsOnwardEdges({ kind: 'linearThreshold', weights: 'inverseInDegree', threshold: 0.5 })).toBe(false);
});
