import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { makeDirectory, type Outcome, runRipplecast } from './run-ripplecast.ts';

/** What steers a terminal, or the order of what stands around it, but a line feed. */
const hidden = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Clears the screen, sets the title of the window, turns the direction: by C0, DEL, C1 and Unicode; and starts a line. */
const hostile =
  'x\u001b[2J\u001b]0;owned\u0007\u009b31m\u009d\u007f\b\r\u0085\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\nripplecast: y';

/** As much of it as names of columns and ids may have. */
const column = hostile.replaceAll(/[\r\n]/g, '');
const id = hostile.replaceAll(/\p{Cc}/gu, '');
const [booked, excluded] = [`booked ${id}`, `excluded ${id}`];

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Paths of all keys of scenarios; whether free text may stand there. */
function keysOf(schema: Schema, path = '', found = new Map<string, boolean>()): ReadonlyMap<string, boolean> {
  const isText = [schema.type].flat().includes('string') && schema.enum === undefined && schema.const === undefined;
  if (path !== '') found.set(path, isText || found.get(path) === true);
  for (const form of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) keysOf(form, path, found);
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    keysOf(inner, path === '' ? key : `${path}.${key}`, found);
  }
  if (schema.items !== undefined) keysOf(schema.items, `${path}.0`, found);
  return found;
}

const schemaPath = createRequire(import.meta.url).resolve('ripplecast/schemas/scenario.schema.json');
const keys = keysOf(JSON.parse(readFileSync(schemaPath, 'utf8')) as Schema);

/** A document with another value at a path, whatever stands there. */
function withValue(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (key === '0') return [withValue(undefined, rest, value)];
  const before = typeof document === 'object' && document !== null ? (document as Record<string, unknown>) : {};
  return { ...before, [key]: withValue(before[key], rest, value) };
}

const placements = [{ audience: 2, insertions: 1, costPerInsertion: 9 }];
const inPopulation = {
  version: 1,
  universe: 1000,
  followers: 10,
  message: { fans: 5 },
  model: { shareProbability: 0.1 },
  cost: {},
  broadcast: { placements },
  experiment: { replicates: 5 },
};
const onNetwork = {
  ...inPopulation,
  level: 'network',
  universe: null,
  followers: null,
  network: { edges: `e${hostile}.csv`, people: `p${hostile}.csv` },
  message: { seeds: [id] },
  model: { visibility: { column }, shareProbability: { column } },
};

/** Texts that a scenario may hold and still be run; each of them is in one of these. */
const runnable: Readonly<Record<string, object>> = {
  population: {
    ...inPopulation,
    title: hostile,
    basis: hostile,
    broadcast: { placements: [{ ...placements[0], name: hostile, basis: hostile }], source: hostile },
    experiment: { replicates: 5, rngSeed: hostile },
  },
  network: { ...onNetwork, title: hostile },
  cascade: { ...onNetwork, title: hostile, model: { kind: 'independentCascade', edgeProbability: { column } } },
  chosen: {
    ...onNetwork,
    title: hostile,
    message: {
      choose: {
        count: 1,
        candidates: [id, excluded],
        booked: [booked],
        excluded: [excluded],
        prices: { column },
        weights: { column },
      },
    },
  },
};
/** Texts that are always refused, for they are no code or no id of the catalogue, or that are dropped. */
const refused = ['$schema', 'currency', 'broadcast', 'broadcast.buy'];

async function putFiles(cwd: string): Promise<void> {
  for (const [name, scenario] of Object.entries(runnable)) {
    await writeFile(join(cwd, `${name}.json`), JSON.stringify(scenario));
  }
  const edges = `source,target,${column}\n${id},b,0.5\nb,c,0.5\n${booked},${excluded},0.5\n`;
  await writeFile(join(cwd, `e${hostile}.csv`), edges);
  await writeFile(
    join(cwd, `p${hostile}.csv`),
    `id,${column}\n${[id, booked, excluded, 'b', 'c'].map((who) => `${who},0.5\n`).join('')}`,
  );
}

const outputs = (outcome: Outcome): string => `${outcome.stdout}${outcome.stderr}`;

describe('what a document declares', () => {
  test('is in one of the scenarios below, wherever it is text', ({ expect }) => {
    const texts = [...keys].filter(([, isText]) => isText).map(([path]) => path);
    const isInside = (value: unknown, path: string): boolean => {
      const found = path
        .split('.')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
      return typeof found === 'string' && found.replaceAll(/\p{Cc}/gu, '').includes(id);
    };
    const covered = texts.filter((path) => Object.values(runnable).some((document) => isInside(document, path)));
    expect([...covered, ...refused].toSorted()).toEqual(texts.toSorted());
  });

  const commands = [
    ...Object.keys(runnable).flatMap((name) => [
      `simulate ${name}.json`,
      `compare ${name}.json`,
      `validate ${name}.json`,
    ]),
    'break-even population.json',
    'break-even population.json --people 50',
    'reach population.json',
    'influencers chosen.json',
  ];

  test.for(commands)('steers no terminal in any form of %s', async (command, { expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await putFiles(cwd);
    const isWork = !/^(?:validate|reach)/.test(command);
    const args = [...command.split(' '), ...(isWork ? ['--workers', '1'] : [])];
    const forms = command.startsWith('validate') ? [[], ['--json']] : [[], ['--markdown'], ['--csv'], ['--json']];
    for (const form of forms) {
      const outcome = await runRipplecast([...args, ...form], { cwd });
      expect(outcome.code, outputs(outcome)).toBe(0);
      expect(outputs(outcome)).not.toMatch(hidden);
      expect(outputs(outcome)).not.toMatch(/^ripplecast: y/m);
      const isJson = form[0] === '--json';
      if (isJson) expect(JSON.stringify(JSON.parse(outcome.stdout))).toContain(JSON.stringify(hostile));
    }
  });

  test('steers no terminal where it is refused, at any key, nor as a key', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    for (const path of keys.keys()) {
      const changed = withValue(inPopulation, path.split('.'), hostile);
      const parent = path.split('.').slice(0, -1);
      const unknown = withValue(inPopulation, [...parent, hostile], 1);
      for (const document of [changed, unknown]) {
        const outcome = await runRipplecast(['validate', '-'], { cwd, stdin: JSON.stringify(document) });
        expect(outputs(outcome), path).not.toMatch(hidden);
        expect(outputs(outcome), path).not.toMatch(/^ripplecast: y/m);
      }
    }
  });
});

describe('what is typed', () => {
  test.for([
    [hostile],
    [`--${hostile}`],
    ['compare', hostile],
    ['compare', `${hostile}.json`],
    ['compare', `--${hostile}`],
    ['compare', '--set', hostile],
    ['compare', '--set', `${hostile}=1`],
    ['compare', '--set', `universe=${hostile}`],
    ['compare', '--out', `missing/${hostile}`],
    ['compare', '--workers', hostile],
    ['presets', hostile],
    ['campaign', hostile],
    ['campaign', `${hostile}.json`],
    ['campaign', 'value-against-counters', '--mix', hostile],
    ['campaign', 'value-against-counters', '--weeks', hostile],
    ['campaign', 'value-against-counters', '--set', `${hostile}=1`],
    ['validate', hostile],
    ['schema', hostile],
    ['simulate', '--graph', hostile, '--seeds', '1', '--share-probability', '0.1'],
    ['graph', 'info', `${hostile}.csv`],
    ['graph', 'convert', `${hostile}.csv`, `${hostile}.txt`],
    ['graph', 'generate', hostile, 'a.csv'],
    ['graph', 'generate', 'path', hostile, '--people', '3'],
    ['break-even', '--range', hostile],
    ['reach', hostile],
    ['reach', `${hostile}.csv`],
    ['reach', '--audience', '5', '--universe', '9', '--for-k-plus', hostile],
    ['reach', '--audience', '5', '--universe', '9', '--save', hostile],
    ['compare', '--schedule', `${hostile}.csv`],
  ])('steers no terminal: %j', async (args, { expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const outcome = await runRipplecast(args, { cwd });
    expect(outcome.code).toBe(2);
    expect(outputs(outcome)).not.toMatch(hidden);
  });

  test('steers none as the name of a file that is read or written', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await putFiles(cwd);
    const edges = `e${hostile}.csv`;
    const schedule = `s${hostile}.csv`;
    await writeFile(join(cwd, schedule), `name,audience,insertions,costPerInsertion\n${column},5,1,1\n`);
    const commands = [
      ['graph', 'info', edges],
      ['graph', 'info', edges, '--markdown'],
      ['graph', 'info', edges, '--csv'],
      ['graph', 'convert', edges, `${hostile}.graphml`],
      ['compare', 'population.json', '--out', `${hostile}.md`],
      ['reach', schedule, '--universe', '1000'],
      ['reach', schedule, '--universe', '1000', '--markdown', '--save', `${hostile}2.csv`],
      ['compare', 'population.json', '--schedule', schedule],
      ['simulate', '--graph', edges, '--seeds', 'nobody', '--share-probability', '0.1'],
    ];
    for (const args of commands) {
      const outcome = await runRipplecast(args, { cwd });
      expect(outputs(outcome)).not.toBe('');
      expect(outputs(outcome)).not.toMatch(hidden);
      expect(outputs(outcome)).not.toMatch(/^ripplecast: y/m);
    }
  });
});
