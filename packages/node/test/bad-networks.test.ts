import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFollowerGraph } from 'ripplecast/graph';
import { describe, test } from 'vitest';
import { writeGraphFile } from '../src/index.ts';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

type Case = readonly [args: string, message: string];

const share = '--share-probability 0.1';
const seeded = `--seeds 1 ${share}`;

/** Packed once for all tests. */
const bomb = gzipSync(Buffer.alloc(40 << 20, '1 2\n'));

/** Files that there are, each wrong in its way, but good.txt. */
async function putFiles(cwd: string): Promise<readonly string[]> {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'good.txt': '1 2\n2 3\n',
    'malformed.txt': '# one id is missing\n1 2\n3\n',
    'quoted.txt': '1 2\n1 "b\n',
    'heavy.txt': '1 2 0.5\n2 3 1.5\n',
    'partial.txt': '1 2 0.5\n2 3\n',
    'text.csv': 'source,target,trust\n1,2,much\n',
    'edges.csv': 'source,target\n1,2\n2,3\n',
    'bomb.txt.gz': bomb,
    'cut.txt.gz': gzipSync('1 2\n'.repeat(1000)).subarray(0, 30),
    'packed.txt': gzipSync('1 2\n'),
    'graph.doc': '1 2\n',
    'wrong.ripple': '1 2\n',
    'few.csv': 'id,keen\n1,0.5\n2,0.5\n',
    'people.csv': 'id,keen\n1,0.5\n2,2\n3,0\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const { graph } = buildFollowerGraph(
    { people: 3, sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2), visibility: null },
    { duplicates: 'error', selfLoops: 'error' },
  );
  await writeGraphFile(join(cwd, 'whole.ripple'), { graph });
  const bytes = await readFile(join(cwd, 'whole.ripple'));
  await writeFile(join(cwd, 'cut.ripple'), bytes.subarray(0, -16));
  const damaged = Uint8Array.from(bytes);
  damaged[68] ^= 1;
  await writeFile(join(cwd, 'damaged.ripple'), damaged);
  const onNetwork = (network: object, model: object): string =>
    JSON.stringify({ version: 1, level: 'network', universe: null, network, message: { fans: 1 }, model }, null, 1);
  const cascade = (edgeProbability: unknown): object => ({ kind: 'independentCascade', edgeProbability });
  const trust = cascade({ column: 'trust' });
  const generated = (generator: object): string => onNetwork({ generator }, { shareProbability: 0.1 });
  const keen = { shareProbability: { column: 'keen' } };
  const scenarios: Readonly<Record<string, string>> = {
    'no-column': onNetwork({ edges: 'edges.csv' }, trust),
    'no-third-column': onNetwork({ edges: 'good.txt' }, trust),
    'text-column': onNetwork({ edges: 'text.csv' }, trust),
    'few-people': onNetwork({ edges: 'good.txt', people: 'few.csv' }, keen),
    'wrong-people': onNetwork({ edges: 'good.txt', people: 'people.csv' }, keen),
    'no-people': onNetwork({ edges: 'good.txt', people: 'none.csv' }, keen),
    'no-edges': onNetwork({ edges: 'none.csv' }, cascade(0.1)),
    'no-option': generated({ kind: 'randomRegular', people: 10 }),
    'odd-option': generated({ kind: 'randomRegular', people: 10, friends: 3, friend: 3 }),
    'wrong-value': generated({ kind: 'randomRegular', people: 10, friends: 12 }),
    'no-kind': generated({ kind: 'randomRegulr', people: 10, friends: 3 }),
    'no-tie': onNetwork({ generator: { kind: 'path', people: 10 }, cut: [[0, 9]] }, { shareProbability: 0.1 }),
    'odd-tie': onNetwork({ generator: { kind: 'path', people: 10 }, tie: [[0, 10]] }, { shareProbability: 0.1 }),
    'too-large': generated({ kind: 'randomRegular', people: 40_000_000, friends: 100 }),
  };
  for (const [name, content] of Object.entries(scenarios)) await writeFile(join(cwd, `${name}.json`), content);
  return (await readdir(cwd)).toSorted();
}

const fileCases: readonly Case[] = [
  [`--graph none.txt ${seeded}`, 'cannot read none.txt: there is no such file or directory'],
  [`--graph malformed.txt ${seeded}`, 'malformed.txt, line 3: expected two ids and perhaps a visibility; found "3"'],
  [`--graph quoted.txt ${seeded}`, 'quoted.txt, line 2: expected '],
  [`--graph heavy.txt ${seeded}`, 'heavy.txt, line 2: expected a visibility in [0, 1]; found "1.5"'],
  [
    `--graph partial.txt ${seeded}`,
    'partial.txt, line 2: this edge has no visibility, edges before it have one; expected one for all edges or for none',
  ],
  [`--graph bomb.txt.gz ${seeded}`, 'bomb.txt.gz unpacks to more than 100 times its size of '],
  [`--graph cut.txt.gz ${seeded}`, 'cut.txt.gz is cut off: its gzip stream does not end'],
  [`--graph packed.txt ${seeded}`, 'packed.txt is packed by gzip; its name should end in .gz'],
  [`--graph graph.doc ${seeded}`, 'graph.doc: the ending says nothing about its format; expected .txt, '],
  [`--graph wrong.ripple ${seeded}`, 'wrong.ripple: expected a .ripple file; found other bytes at its beginning'],
  [`--graph cut.ripple ${seeded}`, 'cut.ripple: the file is cut off: expected '],
  [`--graph damaged.ripple ${seeded}`, 'damaged.ripple: the file is damaged: expected checksum '],
  [
    `--graph whole.ripple --undirected ${seeded}`,
    'whole.ripple: not every edge is answered, but the scenario says that all are friendships (directed is false)',
  ],
];

const optionCases: readonly Case[] = [
  [`--graph good.txt ${share}`, '--graph needs --seeds 1,2,3 (ids of the file) or --fans 10 (people drawn at random)'],
  [`--graph good.txt ${share} --seeds 1,4`, '--seeds 1,4: message.seeds must be ids of people in the graph; got "4"'],
  [`--graph good.txt ${share} --seeds ann`, '--seeds ann: message.seeds must be ids of people in the graph; got "ann"'],
  [
    `--graph good.txt ${share} --seeds 1,2,1`,
    '--seeds 1,2,1: message.seeds.2 must be an id that is not there already; got 1 again',
  ],
  [`--graph good.txt ${share} --seeds 1,,2`, '--seeds needs ids with commas between them, such as 1,2,3; got "1,,2"'],
  [
    `--graph good.txt ${share} --seeds 1 --fans 2`,
    "option '--fans <number>' cannot be used with option '--seeds <ids>'",
  ],
  [
    `--graph good.txt ${share} --seeds 1 --fan-visibility 0.5`,
    "option '--fan-visibility <p>' cannot be used with option '--seeds <ids>'",
  ],
  [`--graph good.txt ${share} --fans 4`, '--fans 4: message.fans must be at most the 3 people of the network; got 4'],
  [`--graph good.txt ${share} --fan-visibility 0.5`, '--fan-visibility goes with --fans: seeds share for certain'],
  ['--graph good.txt --seeds 1', '--model share-once needs --share-probability'],
  ['--graph good.txt --seeds 1 --model independent-cascade', '--model independent-cascade needs --edge-probability'],
  [
    `--graph good.txt ${seeded} --edge-probability 0.1`,
    '--edge-probability does not go with --model share-once, which takes --visibility and --share-probability',
  ],
  [
    `--graph good.txt ${seeded} --model linear-threshold`,
    '--share-probability does not go with --model linear-threshold, which takes --threshold',
  ],
  [
    '--graph good.txt --seeds 1 --model independent-cascade --edge-probability 110%',
    '--edge-probability 110%: model.edgeProbability must be a probability in [0, 1]; got 1.1',
  ],
  [
    '--graph good.txt --seeds 1 --model linear-threshold --threshold rnd',
    '--threshold rnd: model.threshold must be "random"; got "rnd"',
  ],
  [
    '--graph good.txt --seeds 1 --model threshold',
    "option '--model <name>' argument 'threshold' is invalid. Allowed choices are share-once, independent-cascade, linear-threshold.",
  ],
  [
    `--graph good.txt ${seeded} --replicates 0`,
    '--replicates 0: experiment.replicates must be a whole number from 1 to 1,000,000; got 0',
  ],
  [`--graph good.txt ${seeded} --reach-at-least some`, '--reach-at-least must be a whole number of people; got "some"'],
  [
    `--graph good.txt ${seeded} --reach-at-least 2 --csv`,
    '--reach-at-least does not go with CSV, which has the rounds only',
  ],
  [
    `--graph good.txt ${seeded} --until-standard-error 0`,
    '--until-standard-error must be a number of people above 0; got "0"',
  ],
  [`--graph good.txt ${seeded} --max-replicates 5`, '--max-replicates goes with --until-standard-error'],
  [
    `--graph good.txt ${seeded} --until-standard-error 1 --max-replicates 10`,
    '--max-replicates must be a whole number from the scenario\'s own 1,000 to 1,000,000; got "10"',
  ],
  [`--graph good.txt ${seeded} --trace run.txt`, '--trace must end in .json, .csv, .graphml; got "run.txt"'],
  [`--graph good.txt ${seeded} --trace none/run.csv`, 'cannot write none/run.csv: there is no directory none'],
  [
    `--graph good.txt ${seeded} --trace a.json --out a.json`,
    '--trace and --out must be different files; got "a.json" twice',
  ],
  [
    `--graph good.txt ${seeded} --trace run.csv --out none/a.json`,
    'cannot write none/a.json: there is no directory none',
  ],
  [`classroom --graph good.txt ${seeded}`, '--graph takes the place of a scenario; got the scenario classroom too'],
  ['classroom --seeds 1', '--seeds goes with --graph; a scenario is changed by --set message.seeds=[…]'],
  ['classroom --undirected', '--undirected goes with --graph; a scenario is changed by --set network.directed=false'],
  [
    'one-fan --trace run.csv',
    '--trace follows people by name, which needs level "network"; the scenario has "population"',
  ],
  [
    'one-fan --set level=meanField --reach-at-least 5',
    '--reach-at-least is a question of chance; level "meanField" has none',
  ],
  [
    'one-fan --set level=meanField --until-standard-error 1',
    '--set level=meanField: level must be one with chance in it for a standard error to fall; got "meanField"',
  ],
];

const scenarioCases: readonly Case[] = [
  ['no-column.json', 'edges.csv, line 1: expected columns named source and target and trust; found "source,target"'],
  [
    'no-third-column.json',
    'good.txt: model.edgeProbability names the column "trust", but no edge has a value of its own',
  ],
  ['text-column.json', 'text.csv, line 2: expected a visibility in [0, 1]; found "much"'],
  ['few-people.json', 'few.csv: expected a line for each person of the graph; 1 have none, first "3"'],
  ['wrong-people.json', 'people.csv, line 3: expected a share probability in [0, 1]; found "2"'],
  ['no-people.json', 'cannot read none.csv: there is no such file or directory'],
  ['no-edges.json', 'cannot read none.csv: there is no such file or directory'],
  [
    'no-option.json',
    'no-option.json, line 6: network.generator.friends must be a whole number from 0 to 4,294,967,294; got nothing',
  ],
  ['odd-option.json', 'odd-option.json, line 10: unknown key network.generator.friend; did you mean friends?'],
  [
    'wrong-value.json',
    'wrong-value.json, line 9: network.generator.friends must be a whole number from 0 to 9; got 12',
  ],
  ['no-kind.json', 'no-kind.json, line 7: network.generator.kind must be one of '],
  ['no-tie.json', 'no-tie.json, line 11: network.cut.0 must be two people who are tied; got [0,9]'],
  ['odd-tie.json', 'odd-tie.json, line 13: network.tie.0.1 must be one of the 10 people, who are 0 to 9; got 10'],
  // A machine with more memory than the largest graph takes has none that is too large.
  ...(process.availableMemory() < 30 * 2 ** 30
    ? [['too-large.json', 'growing a graph of 40000000 people and 4000000000 edges takes '] as const]
    : []),
];

describe('a network that cannot be used', () => {
  test.for([...fileCases, ...optionCases])(
    'simulate %s: code 2, what is wrong, and nothing left behind',
    async ([args, message], context) => {
      const { expect } = context;
      const cwd = await makeDirectory(context.onTestFinished);
      const files = await putFiles(cwd);
      const { code, stdout, stderr } = await runRipplecast(['simulate', ...args.split(' ')], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(`ripplecast: ${message}`), stderr).toBe(true);
      expect((await readdir(cwd)).toSorted()).toEqual(files);
    },
  );

  test.for(scenarioCases)('%s is refused by validate and simulate alike: %s', async ([file, message], context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    const files = await putFiles(cwd);
    const outcomes = await Promise.all([
      runRipplecast(['validate', file], { cwd }),
      runRipplecast(['simulate', file, '--trace', 'run.csv', '--out', 'result.json'], { cwd }),
    ]);
    for (const { code, stdout, stderr } of outcomes) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(`ripplecast: ${message}`), stderr).toBe(true);
    }
    expect((await readdir(cwd)).toSorted()).toEqual(files);
  });
});
