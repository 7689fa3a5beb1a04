import { describe, expect, test } from 'vitest';
import { describeValue } from '../../src/errors.ts';
import { networkGenerator } from '../../src/graph/generators/generator-schema.ts';
import * as generators from '../../src/graph/generators/index.ts';
import { generateNetwork, networkKinds, type NetworkGenerator, type NetworkKind } from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { resolveScenario } from '../../src/scenario/index.ts';
import { alternativesOf, entryOf, joinPath, optionOf, type SchemaNode } from '../../src/schema/schema-node.ts';
import { isValues } from '../../src/schema/values.ts';
import { generatorSamples, tinySamples } from './generator-samples.ts';

/** Generators with everything right; together they have every option of their kind. */
function rightOf(kind: NetworkKind): readonly NetworkGenerator[] {
  const samples: readonly NetworkGenerator[] = [
    ...tinySamples,
    ...generatorSamples.map(({ generator }) => generator),
    { kind: 'communities', people: 40, meanFriends: 4, clustering: 0.2, communitiesPerPerson: 1 },
  ];
  return samples.filter((sample) => sample.kind === kind);
}

/** A value of every type, and such as languages without types take for another. */
const anything: readonly unknown[] = [
  'false',
  'no',
  '',
  '3',
  0,
  1,
  -1,
  0.5,
  NaN,
  Infinity,
  true,
  false,
  null,
  10n,
  Symbol('symbol'),
  () => 3,
  [],
  ['3'],
  {},
  { distribution: 'zipf' },
  new Date(0),
];

/** Whether a value has the type, and as a number the range, of a form. */
function hasForm(form: SchemaNode, value: unknown): boolean {
  switch (form.kind) {
    case 'number':
      return (
        typeof value === 'number' && value >= form.min && value <= form.max && (!form.whole || Number.isInteger(value))
      );
    case 'choice':
      return form.words.some((word) => word === value);
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value) && value.length === 0;
    case 'object':
    case 'record':
    case 'union':
    case 'variant':
      return false;
  }
}

/** Whatever a key cannot be. */
function wrongValues(node: SchemaNode): unknown[] {
  const forms = alternativesOf(node);
  return anything.filter((value) => !forms.some((form) => hasForm(form, value)));
}

interface Fault {
  readonly path: string;
  readonly value: unknown;
  readonly options: unknown;
}

/** The value of a key with something wrong in it, at every place: itself, each key, each entry of a list. */
function* faultsIn(node: SchemaNode, value: unknown, path: string): Generator<Fault> {
  for (const wrong of wrongValues(node)) yield { path, value: wrong, options: wrong };
  const form = alternativesOf(node).find((each) =>
    each.kind === 'list'
      ? Array.isArray(value)
      : each.kind === 'object' &&
        isValues(value) &&
        Object.keys(each.entries).every((key) => Object.hasOwn(value, key)),
  );
  if (form?.kind === 'list' && Array.isArray(value)) {
    const last = value.length - 1;
    for (const fault of faultsIn(form.item, value[last], joinPath(path, last))) {
      yield { ...fault, options: [...value.slice(0, last), fault.options] };
    }
  }
  if (form?.kind === 'object' && isValues(value)) {
    for (const [key, entry] of Object.entries(form.entries)) {
      for (const fault of faultsIn(entry, value[key], joinPath(path, key))) {
        yield { ...fault, options: { ...value, [key]: fault.options } };
      }
    }
  }
}

/** Generators of a kind with one wrong value somewhere in their options, each place and value once. */
function faultsOf(kind: NetworkKind): Fault[] {
  const form = optionOf(networkGenerator, kind)!;
  const faults = new Map<string, Fault>();
  for (const generator of rightOf(kind)) {
    for (const [name, value] of Object.entries(generator)) {
      if (name === 'kind') continue;
      for (const fault of faultsIn(entryOf(form, name)!, value, name)) {
        const options = { ...generator, [name]: fault.options };
        faults.set(`${fault.path} ${describeValue(fault.value)}`, { ...fault, options });
      }
    }
  }
  return [...faults.values()];
}

function onNetwork(generator: unknown): unknown {
  return {
    version: 1,
    level: 'network',
    universe: null,
    network: { generator },
    message: { fans: 1 },
    model: { shareProbability: 0.1 },
  };
}

type Grow = (options: unknown, stream?: unknown) => unknown;
const stream = () => openStream('options', 'graph', 'right');
const growAlone = (kind: NetworkKind): Grow => {
  const grow = Reflect.get(generators, `generate${kind.charAt(0).toUpperCase()}${kind.slice(1)}`) as Grow;
  const isShape = ['path', 'cycle', 'star', 'complete', 'tree'].includes(kind);
  return (options) => (isShape ? grow(options) : grow(options, stream()));
};

/** What a refusal says; 'taken' where there is none. */
function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code === undefined ? `${String(error)} is no refusal` : message;
  }
  return 'taken';
}

describe.each(networkKinds)('generator %s', (kind) => {
  test('has every option among those that are tested', () => {
    const tested = new Set(rightOf(kind).flatMap((generator) => Object.keys(generator)));
    expect([...tested].toSorted()).toEqual(Object.keys(optionOf(networkGenerator, kind)!.entries).toSorted());
  });

  test('takes what is right', () => {
    for (const generator of rightOf(kind)) {
      const calls = [() => resolveScenario(onNetwork(generator)), () => generateNetwork(generator, stream())];
      for (const call of [...calls, () => growAlone(kind)(generator)]) expect(refusalOf(call)).toBe('taken');
    }
  });

  test('refuses every other type for every option, in documents and in calls, and names it', () => {
    const wrong: string[] = [];
    for (const { path, value, options } of faultsOf(kind)) {
      const [option = ''] = path.split('.');
      const document = refusalOf(() => resolveScenario(onNetwork(options)));
      const refusals = {
        document: document.includes(`network.generator.${path}`) ? option : document,
        generateNetwork: refusalOf(() => generateNetwork(options as NetworkGenerator, stream())),
        alone: refusalOf(() => growAlone(kind)(options)),
      };
      for (const [where, said] of Object.entries(refusals)) {
        if (said.includes(option)) continue;
        wrong.push(`${where}: ${path} = ${String(value)}: ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
