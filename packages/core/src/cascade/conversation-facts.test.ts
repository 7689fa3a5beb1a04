import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCsv } from '../../scripts/read-csv.ts';
import { defaultsOf, entryOf, type SchemaNode } from '../schema/schema-node.ts';
import { prepareDelay } from '../delay/index.ts';
import { unknownAnswers } from '../desk/index.ts';
import { complaintEntries, conversationNodes } from './conversation-schema.ts';

type Row = Readonly<Record<string, string>>;

const facts = new Map<string, Row>(
  readCsv(readFileSync(new URL('../../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'] ?? '', row]),
);

function factOf(id: string): Row {
  const row = facts.get(id);
  if (row === undefined) throw new Error(`no fact is called ${id}`);
  return row;
}

const parts: Readonly<Record<string, SchemaNode>> = conversationNodes;

/** Defaults of all keys by path; a law's parameters are keys of their own. */
function defaultsByPath(): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [part, node] of Object.entries(parts)) {
    if (node.kind !== 'object') throw new Error(`${part} is no object`);
    for (const [key, entry] of Object.entries(node.entries)) collect(`${part}.${key}`, entry.default, found);
  }
  for (const [key, entry] of Object.entries(complaintEntries)) collect(`message.${key}`, entry.default, found);
  return found;
}

function collect(path: string, value: unknown, found: Map<string, unknown>): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null) found.set(path, value);
  else for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner, found);
}

/** Defaults that say something about the world, and the row that each is from: its value in hours, minutes, … of the key. */
const sourced: Readonly<Record<string, { readonly fact: string; readonly value: number }>> = {
  'timing.delay.median': { fact: 'delay.post-views.twitter', value: valueOf('delay.post-views.twitter') / 60 },
  'timing.delay.sigma': { fact: 'delay.post-views.twitter', value: valueOf('delay.post-views.twitter', 1) },
  'criticism.quality': { fact: 'criticism.quality', value: valueOf('criticism.quality') },
  'criticism.shareMultiplier': { fact: 'negative.share-multiplier', value: valueOf('negative.share-multiplier') },
  'criticism.delayMultiplier': { fact: 'negative.delay-multiplier', value: valueOf('negative.delay-multiplier') },
  'desk.handlingMinutes': { fact: 'desk.handling', value: valueOf('desk.handling') },
  'desk.patienceHours': { fact: 'desk.patience', value: valueOf('desk.patience') },
  'reply.effect': { fact: 'reply.effect', value: valueOf('reply.effect') },
  'reply.publicity': { fact: 'reply.publicity', value: valueOf('reply.publicity') },
};

/** Defaults that say nothing about the world: how rows are cut, which law it is, and what is absent unless it is asked for. */
const unsourced: Readonly<Record<string, unknown>> = {
  'timing.delay.law': 'lognormal',
  'timing.rowHours': 1,
  'timing.horizonHours': 168,
  'desk.openHours': 'always',
  'desk.startHour': 'random',
  'desk.costPerHour': null,
  'elsewhere.delay': null,
  'elsewhere.readersPerDay': 0,
  'elsewhere.halfLifeYears': null,
};

/** A number of a row; a cell may hold several, in the order of its unit. */
function valueOf(id: string, place = 0): number {
  return Number(factOf(id)['value']?.split(';')[place]);
}

function rangeOf(id: string): number[] {
  return [Number(factOf(id)['low']), Number(factOf(id)['high'])];
}

function nodeAt(path: string): SchemaNode | undefined {
  const [part = '', key = ''] = path.split('.');
  return entryOf(parts[part] ?? conversationNodes.timing, key);
}

describe('defaults of hours, criticism and desks', () => {
  const defaults = defaultsByPath();

  test('each is a row of the facts, or says nothing about the world', () => {
    expect([...defaults.keys()].toSorted()).toEqual([...Object.keys(sourced), ...Object.keys(unsourced)].toSorted());
    for (const [path, value] of Object.entries(unsourced)) expect(defaults.get(path), path).toBe(value);
  });

  test.each(Object.entries(sourced))('%s has the value of its row, to four digits', (path, { value }) => {
    expect(defaults.get(path)).toBeCloseTo(value, 4);
  });

  test.each(Object.entries(sourced))(
    '%s has a source, a confidence, and lies within the range of its row',
    (_, origin) => {
      const { source, confidence, low, high } = factOf(origin.fact);
      expect(source).not.toBe('');
      expect(['A', 'B', 'C']).toContain(confidence);
      expect([low, high]).not.toContain('');
      expect(valueOf(origin.fact)).toBeGreaterThanOrEqual(Number(low));
      expect(valueOf(origin.fact)).toBeLessThanOrEqual(Number(high));
    },
  );

  const keysOfDocuments = Object.entries(sourced).filter(([path]) => !path.startsWith('timing.delay.'));

  test.each(keysOfDocuments)('documents may ask for the whole range of %s', (path, { fact }) => {
    const node = nodeAt(path);
    if (node?.kind !== 'number') return expect.unreachable(`${path} is no number`);
    for (const end of rangeOf(fact)) {
      expect(end).toBeGreaterThanOrEqual(node.min);
      expect(end).toBeLessThanOrEqual(node.max);
    }
  });

  test('documents may ask for the whole range of medians', () => {
    const { sigma } = defaultsOf(conversationNodes.timing)['delay'] as { readonly sigma: number };
    for (const minutes of rangeOf('delay.post-views.twitter'))
      expect(prepareDelay({ law: 'lognormal', median: minutes / 60, sigma }).distribution(minutes / 60)).toBe(0.5);
  });

  test('the band of a desk goes from one end of what is unknown of answers to the other', () => {
    const [leastEffect, mostEffect] = rangeOf('reply.effect');
    const [leastPublicity, mostPublicity] = rangeOf('reply.publicity');
    expect(unknownAnswers).toEqual({
      calming: { effect: mostEffect, publicity: leastPublicity },
      spreading: { effect: leastEffect, publicity: mostPublicity },
    });
  });
});
