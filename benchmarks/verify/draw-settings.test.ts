import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { generateNetwork } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import { expect, test } from 'vitest';
import { scenarioNode } from '../../packages/core/src/scenario/scenario-schema.ts';
import { type SchemaNode, alternativesOf, joinPath } from '../../packages/core/src/schema/schema-node.ts';
import { Dice } from './dice.ts';
import { drawGenerator } from './draw-generator.ts';
import { drawSettings } from './draw-settings.ts';
import { plantError } from './plant-error.ts';
import type { Setting } from './setting.ts';

/** Keys that cannot change what a cascade does, or are not for the oracle, and why. */
const notVaried: Readonly<Record<string, string>> = {
  $schema: 'for editors',
  version: 'there is one',
  title: 'for people',
  currency: 'for people',
  cost: 'computed from what the cascade came to',
  basis: 'for people',
  'broadcast.buy': 'of the catalogue, whose audiences are nations',
  'broadcast.production': 'costs nothing but money',
  'broadcast.duplications': 'how often a buy is seen is verified beside its models',
  'broadcast.universe': 'for a warning',
  'broadcast.source': 'for people',
  'broadcast.placements[].name': 'for people',
  'broadcast.placements[].basis': 'for people',
  'broadcast.placements[].costPerInsertion': 'costs nothing but money',
  'experiment.replicates': 'as many as it takes',
  'desk.costPerHour': 'computed from the hours at which the desk was open',
  'network.edges': 'a file: graphs are handed in',
  'network.directed': 'of a file',
  'network.direction': 'of a file',
  'network.people': 'of a file',
  'network.dataset': 'a graph, which is handed in',
  'message.choose': 'finds seeds, which are drawn',
};

/** Words that are not drawn, and why. */
const notDrawn: Readonly<Record<string, string>> = {
  'level=arithmetic': 'no chance in it',
  'level=meanField': 'no chance in it',
  'message.seeds[]:text': 'people of a grown graph are numbers',
  'experiment.rngSeed:number': 'stands for its text',
  'broadcast:text': 'a buy of the catalogue',
};

/** Graphs are handed to the oracle: of an option that grows them it is enough that it is used, in any of its forms. */
const isOfGenerator = (path: string): boolean => /^network\.generator\(\w+\)\.\w+$/.test(path);

/** Everything that can be said of a key by the declaration: `path=word` for each word, `path:kind` for each other form. */
function waysToSay(node: SchemaNode, path: string, found: Set<string>): void {
  if (path in notVaried) return;
  if (isOfGenerator(path)) {
    found.add(`${path}:given`);
    return;
  }
  if (node.nullable === true) found.add(`${path}:null`);
  for (const form of alternativesOf(node)) {
    if (form.kind === 'object') {
      const word = Object.values(form.entries)[0];
      const inside = word?.kind === 'choice' && word.words.length === 1 ? `${path}(${word.words[0]})` : path;
      for (const [key, entry] of Object.entries(form.entries)) waysToSay(entry, joinPath(inside, key), found);
    } else if (form.kind === 'list') {
      found.add(`${path}:list`);
      waysToSay({ ...form.item, nullable: false }, `${path}[]`, found);
    } else if (form.kind === 'choice') {
      for (const word of form.words) found.add(`${path}=${word}`);
    } else if (form.kind === 'flag') {
      found.add(`${path}=true`).add(`${path}=false`);
    } else {
      found.add(`${path}:${form.kind}`);
    }
  }
}

/** Everything that a document says, in the same words. */
function waysSaid(value: unknown, path: string, say: (way: string, value: unknown) => void): void {
  if (isOfGenerator(path)) say(`${path}:given`, value);
  if (value === null) say(`${path}:null`, value);
  else if (Array.isArray(value)) {
    say(`${path}:list`, value);
    for (const item of value) waysSaid(item, `${path}[]`, say);
  } else if (typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>);
    const [firstKey, word] = entries[0] ?? [];
    const told =
      (firstKey === 'kind' || firstKey === 'distribution' || firstKey === 'law') && typeof word === 'string'
        ? `${path}(${word})`
        : path;
    for (const [key, inner] of entries) waysSaid(inner, joinPath(told, key), say);
  } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    say(`${path}=${value}`, value);
    say(`${path}:${typeof value === 'string' ? 'text' : typeof value}`, value);
  }
}

const settings = drawSettings('ripplecast', 200);

test('every form of every key that could change a cascade is drawn, and every number varies', () => {
  const declared = new Set<string>();
  waysToSay(scenarioNode, '', declared);
  const said = new Map<string, Set<unknown>>();
  for (const { scenario } of settings) {
    waysSaid(scenario, '', (way, value) => said.set(way, (said.get(way) ?? new Set()).add(value)));
  }
  const missing = [...declared].filter((way) => {
    if (way in notDrawn) return false;
    return way.endsWith(':number') ? (said.get(way)?.size ?? 0) < 2 : !said.has(way);
  });
  expect(missing).toEqual([]);
});

test('what is left out is declared', () => {
  for (const path of Object.keys(notVaried)) {
    const keys = path.split('.');
    let forms: readonly SchemaNode[] = [scenarioNode];
    for (const key of keys) {
      const name = key.replace('[]', '');
      forms = forms.flatMap((node) =>
        alternativesOf(node).flatMap((form) => (form.kind === 'object' ? (form.entries[name] ?? []) : [])),
      );
      if (name !== key) forms = forms.flatMap((node) => (node.kind === 'list' ? [node.item] : []));
    }
    expect(forms.length, path).toBeGreaterThan(0);
  }
});

test('the same seed draws the same settings, another seed others', () => {
  const again = drawSettings('ripplecast', 20);
  expect(again.map(({ scenario }) => scenario)).toEqual(settings.slice(0, 20).map(({ scenario }) => scenario));
  expect(drawSettings('another', 20)[0].scenario).not.toEqual(again[0].scenario);
});

test('every configuration model that is drawn can be grown, whatever its numbers of friends', () => {
  const dice = new Dice('friends');
  const models = Array.from({ length: 1600 }, () => drawGenerator(dice)).filter(
    ({ kind }) => kind === 'configurationModel',
  );
  expect(models.length).toBe(100);
  const stream = openStream('draw-settings', 0, 'network');
  for (const model of models) expect(generateNetwork(model, stream).edges).toBeGreaterThan(0);
});

test('an error can be planted in most settings, and changes nothing that was handed in', () => {
  const before = JSON.stringify(settings.map(({ scenario }) => scenario));
  const planted = settings.filter((setting) => plantError(setting, 0.02) !== null);
  expect(planted.length).toBeGreaterThan(100);
  expect(JSON.stringify(settings.map(({ scenario }) => scenario))).toBe(before);
  const pick = ({ scenario: { timing, criticism, desk, model } }: Setting): unknown => ({
    timing,
    criticism,
    desk,
    model,
  });
  for (const setting of planted) {
    const wrong = plantError(setting, 0.02)!;
    const isSame = isDeepStrictEqual(pick(wrong), pick(setting));
    expect(isSame && wrong.graph === setting.graph && wrong.personValues === setting.personValues, setting.name).toBe(
      false,
    );
  }
});

test('the oracle imports numpy, the standard library and itself, and opens no file', () => {
  const folder = join(import.meta.dirname, 'python');
  const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
  const allowed = new Set(['numpy', 'heapq', 'json', 'math', 'sys', ...files.map((name) => name.replace('.py', ''))]);
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/^\s*(?:import|from) (\w+)/gm)].map(([, module]) => module),
  );
  expect(imported.filter((module) => !allowed.has(module))).toEqual([]);
  expect(texts.some((text) => /\bopen\(|subprocess|importlib|__import__|os\./.test(text))).toBe(false);
});
