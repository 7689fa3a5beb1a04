/**
 * Input with more and more wrong in it: time must grow no faster than its size, whoever reads it.
 */
import assert from 'node:assert/strict';
import { decodeScenarioLink, presets, resolveScenario } from 'ripplecast/scenario';
import { parseStrictJson } from '../../packages/node/src/files/strict-json.ts';
import { atMost, type Finding, measured, printReport } from '../measure.ts';

/** What a document or a link of n parts is, and who reads it. */
interface Case {
  readonly name: string;
  readonly parts: number;
  readonly make: (parts: number) => string;
  readonly read: (text: string) => unknown;
}

const most = 2.5;
const rounds = 40;
/** Milliseconds after which slow cases are measured no more often. */
const enough = 3000;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const scenario = (changes: object): string => JSON.stringify({ ...presets.seedExample, ...changes });
const onNetwork = (seeds: unknown): string =>
  scenario({ level: 'network', universe: null, followers: null, message: { seeds } });
const entries = (count: number, name: (index: number) => string): string =>
  `v=1&${numbers(count)
    .map((index) => `${name(index)}=1`)
    .join('&')}`;

const readFile = (text: string): unknown => {
  const { value, lineOf } = parseStrictJson(text, 'scenario.json', 'scenario');
  try {
    return resolveScenario(value);
  } catch (error) {
    for (const { path } of (error as { issues: { path: string }[] }).issues) lineOf(path);
    return error;
  }
};

const cases: readonly Case[] = [
  { name: 'ids of seeds', parts: 65_000, make: (count) => onNetwork(numbers(count)), read: readFile },
  {
    name: 'one id of seeds again and again',
    parts: 65_000,
    make: (count) => onNetwork(numbers(count).fill(7)),
    read: readFile,
  },
  {
    name: 'objects {"a":1} for seeds',
    parts: 500_000,
    make: (count) => onNetwork(numbers(count).map(() => ({ a: 1 }))),
    read: readFile,
  },
  {
    name: 'objects {"a":1} for nothing',
    parts: 500_000,
    make: (count) => JSON.stringify(numbers(count).map(() => ({ a: 1 }))),
    read: readFile,
  },
  {
    name: 'unknown keys',
    parts: 150_000,
    make: (count) => scenario(Object.fromEntries(numbers(count).map((index) => [`key${index}`, 1]))),
    read: readFile,
  },
  {
    name: 'unknown keys inside',
    parts: 150_000,
    make: (count) => scenario({ cost: Object.fromEntries(numbers(count).map((index) => [`key${index}`, 1])) }),
    read: readFile,
  },
  {
    name: 'unknown entries of a link',
    parts: 100_000,
    make: (count) => entries(count, (i) => `x${i}`),
    read: readLink,
  },
  {
    name: 'misspelt entries of a link',
    parts: 100_000,
    make: (count) => entries(count, (i) => `universe${i}`),
    read: readLink,
  },
  {
    name: 'one entry of a link again and again',
    parts: 100_000,
    make: (n) => entries(n, () => 'fans'),
    read: readLink,
  },
  { name: 'percent signs in a link', parts: 400_000, make: (n) => `v=1&title=${'%'.repeat(n)}`, read: readLink },
  {
    name: 'seeds in a link',
    parts: 100_000,
    make: (n) => `v=1&level=network&seeds=[${numbers(n).join(',')}]`,
    read: readLink,
  },
  { name: 'wrong seeds in a link', parts: 100_000, make: (n) => `v=1&seeds=[${'{},'.repeat(n)}{}]`, read: readLink },
  { name: 'digits of a number in a link', parts: 400_000, make: (n) => `v=1&fans=${'1'.repeat(n)}x`, read: readLink },
];

function readLink(text: string): unknown {
  return decodeScenarioLink(text);
}

/** Fastest of several readings of n and 2n parts, in turns, in milliseconds of a processor. */
function times({ parts, make, read }: Case): readonly [number, number] {
  const texts = [make(parts), make(2 * parts)];
  const fastest = [Infinity, Infinity];
  const first = performance.now();
  for (let round = 0; round < rounds && (round < 3 || performance.now() - first < enough); round += 1) {
    for (const [index, text] of texts.entries()) {
      const start = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(start);
      fastest[index] = Math.min(fastest[index], (user + system) / 1000);
    }
  }
  return [fastest[0], fastest[1]];
}

const unknown = decodeScenarioLink(entries(1000, (index) => `x${index}`));
assert.equal(unknown.notes.length, 21);
assert.deepEqual(
  resolveScenario(parseStrictJson(onNetwork(numbers(200_000)), 'scenario.json', 'scenario').value).message,
  {
    seeds: numbers(200_000),
  },
);

const findings: Finding[] = [];
for (const one of cases) {
  const [once, twice] = times(one);
  findings.push(
    measured(`${2 * one.parts} ${one.name}`, twice, 'ms'),
    atMost(`${one.name}: time of twice as many ÷ time`, twice / once, most, ''),
  );
}

printReport({
  title: 'Input with more and more wrong in it',
  checked: ['1,000 unknown entries are told in 21 notes', '200,000 seeds are read as they are written'],
  findings,
});
