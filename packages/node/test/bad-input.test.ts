import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

/** Each case: arguments, the message on standard error without its newline, and what `scenario.json` contains, if anything. */
type Case = readonly [args: string, message: string, file?: string | Uint8Array];

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const document = (changes: string): string =>
  `{\n  "version": 1,\n  "universe": 1000,\n  "followers": 10,\n  "message": {"fans": 5},\n  "model": {"shareProbability": 0.1}${changes}\n}\n`;

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `zz${index}`);
const schemaPath = createRequire(import.meta.url).resolve('ripplecast/schemas/scenario.schema.json');
const { properties } = JSON.parse(readFileSync(schemaPath, 'utf8')) as { readonly properties: object };
const keys = Object.keys(properties)
  .filter((key) => key !== '$schema')
  .join(', ');
const presetIds =
  'seed-example, seed-example-round, one-fan, tipping-point, measured-2012, measured-friends-2014, launch-in-hours, ' +
  'complaint-as-claimed, complaint-as-measured, round-the-clock-desk, office-hours-desk, classroom, whom-to-ask';

const commandCases: readonly Case[] = [
  ['compar', "unknown command 'compar'\n(Did you mean compare?)"],
  ['compare --jsn', "unknown option '--jsn'\n(Did you mean --json?)"],
  ['compare one-fan classroom', "too many arguments for 'compare'. Expected 1 argument but got 2."],
  ['validate', "missing required argument 'document'"],
  ['compare --json --csv', "option '--json' cannot be used with option '--csv'"],
  ['compare --markdown --json', "option '--json' cannot be used with option '--markdown'"],
  [
    'compare --workers 0',
    "option '--workers <number>' argument '0' is invalid. Expected a whole number from 1 to 256.",
  ],
  [
    'compare --workers two',
    "option '--workers <number>' argument 'two' is invalid. Expected a whole number from 1 to 256.",
  ],
  ['compare --out .', 'cannot write .: it is a directory'],
  ['compare --out none/result.json', 'cannot write none/result.json: there is no directory none'],
  [
    'compare --csv --out result.json',
    'with --csv, --out must end in .csv or in an ending that names no format; got "result.json"',
  ],
  [
    'presets --json --out list.MARKDOWN',
    'with --json, --out must end in .json or in an ending that names no format; got "list.MARKDOWN"',
  ],
  [
    'break-even --markdown --out none/report.csv',
    'with --markdown, --out must end in .md or in an ending that names no format; got "none/report.csv"',
  ],
  [
    'validate classroom --out classroom.csv',
    '--out must end in .json or in an ending that names no format; got "classroom.csv"',
  ],
  ['schema result --out schema.md', '--out must end in .json or in an ending that names no format; got "schema.md"'],
  [
    'schema scenari',
    "command-argument value 'scenari' is invalid for argument 'document'. Allowed choices are scenario, result, break-even, fans-to-reach, solve, mix, split, influencers, campaign, campaign-result, campaign-bands.",
  ],
  ['presets clasroom', 'there is no preset called "clasroom". Did you mean classroom?'],
  ['compare seed-exmple', 'there is no preset and no file called "seed-exmple". Did you mean the preset seed-example?'],
  ['compare xyz', `there is no preset and no file called "xyz". The presets are ${presetIds}`],
  ['compare ./seed-example', 'cannot read ./seed-example: there is no such file or directory'],
  ['compare .', '. is a directory; a scenario file was expected'],
  [
    'break-even --parameter fan',
    "option '--parameter <name>' argument 'fan' is invalid. Allowed choices are shareProbability, fans, followers, visibility, budget.",
  ],
  ['break-even --range 5%,1%', '--range must be two numbers, low,high, such as 0.1%,5%; got "5%,1%"'],
  ['break-even --range 0,2', '--range 0,2: model.shareProbability must be a probability in [0, 1]; got 2'],
  ['break-even --people none', '--people must be a number above 0; got "none"'],
  ['break-even --people 5 --range 0,1', "option '--people <number>' cannot be used with option '--range <low,high>'"],
  [
    'break-even --people 1e6 --parameter budget',
    "option '--people <number>' cannot be used with option '--parameter <name>'",
  ],
  [
    'break-even --parameter shareProbability --people 1e6',
    "option '--people <number>' cannot be used with option '--parameter <name>'",
  ],
  ['break-even --people 1e6 --target reach', "option '--people <number>' cannot be used with option '--target <name>'"],
  ['break-even classroom', 'classroom: broadcast must be a buy to break even with; got null'],
  [
    'break-even --parameter budget --target reach',
    'target must be costPerThousandReached for a budget, which does not change reach; got "reach"',
  ],
];

const settingCases: readonly Case[] = [
  ['compare --set message.fans', '--set needs path=value, for example --set message.fans=1000; got "message.fans"'],
  [
    'compare --set message.fans=20.000',
    '--set message.fans=20.000: message.fans must be a whole number from 0 to 10,000,000,000; got "20.000", which may mean 20,000 or 20; write thousands without a mark',
  ],
  ['break-even --people 20.000', '--people got "20.000", which may mean 20,000 or 20; write thousands without a mark'],
  [
    'break-even --parameter fans --range 1.000,5.000',
    '--range got "1.000", which may mean 1,000 or 1; write thousands without a mark',
  ],
  [
    'graph generate path a.csv --people 1.000',
    '--people got "1.000", which may mean 1,000 or 1; write thousands without a mark',
  ],
  ['simulate --reach-at-least 10%', '--reach-at-least must be a whole number of people; got "10%"'],
  ['compare --reach-at-least 1.5', '--reach-at-least must be a whole number of people; got "1.5"'],
  ['compare --reach-at-least=-1', '--reach-at-least must be a whole number of people; got "-1"'],
  ['compare --reach-at-least 5 --csv', '--reach-at-least does not go with CSV, which has the rounds only'],
  ['compare --what-decides --csv', '--what-decides does not go with CSV, which has the rounds only'],
  [
    'compare --what-decides --set cost=null',
    '--what-decides compares costs, for which the scenario needs a cost; got null',
  ],
  [
    'compare classroom --what-decides --set cost.fixed=5',
    '--what-decides compares costs, for which the scenario needs a broadcast; got null',
  ],
  [
    'compare --what-decides --set ties=mutual --set universe=1000000',
    '--set ties=mutual: ties must be "follow" where the mean field says what decides the cost; got "mutual"',
  ],
  [
    'compare --set level=meanField --reach-at-least 5',
    '--reach-at-least is a question of chance; level "meanField" has none',
  ],
  ['compare --set friends=1', `--set friends=1: unknown key friends; expected one of ${keys}`],
  ['compare --set folowers=1', '--set folowers=1: unknown key folowers; did you mean followers?'],
  ['compare --set __proto__.polluted=1', `--set __proto__.polluted=1: unknown key __proto__; expected one of ${keys}`],
  [
    'compare --set message.fans.x=1',
    '--set message.fans.x=1: message.fans.x cannot be set inside a number: message.fans is 1000; set message.fans as a whole',
  ],
  [
    'compare --set title.x=1',
    '--set title.x=1: title.x cannot be set inside text: title is "The example against Super Bowl XLV"; set title as a whole',
  ],
  [
    'compare --set message.fans=-3',
    '--set message.fans=-3: message.fans must be a whole number from 0 to 10,000,000,000; got -3',
  ],
  [
    'compare --set message.fans=1.5',
    '--set message.fans=1.5: message.fans must be a whole number from 0 to 10,000,000,000; got 1.5',
  ],
  [
    'compare --set universe=NaN',
    '--set universe=NaN: universe must be a whole number from 1 to 10,000,000,000; got "NaN"',
  ],
  [
    'compare --set universe=1e11',
    '--set universe=1e11: universe must be a whole number from 1 to 10,000,000,000; got 100000000000',
  ],
  [
    'compare --set followers=2000000',
    '--set followers=2000000: followers must be a whole number from 0 to 1,000,000; got 2000000',
  ],
  [
    'compare --set experiment.replicates=1e7',
    '--set experiment.replicates=1e7: experiment.replicates must be a whole number from 1 to 1,000,000; got 10000000',
  ],
  [
    'compare --set model.visibility=130%',
    '--set model.visibility=130%: model.visibility must be a probability in [0, 1]; got 1.3',
  ],
  [
    'compare --set model.shareProbability={"byExposure":[]}',
    '--set model.shareProbability={"byExposure":[]}: model.shareProbability.byExposure must be a list of 1 to 100 probabilities; got []',
  ],
  [
    'compare --set message.seeds=[1]',
    '--set message.seeds=[1]: message must be an object with either fans or seeds; got fans and seeds',
  ],
  [
    'compare --set level=network',
    'seed-example is not a scenario that can be run:\n  universe must be null on a network, which says how many people there are; got 294650000\n  followers must be null on a network, which says who follows whom; got 300',
  ],
  [
    'compare --set level=meanField --set ties=mutual',
    '--set ties=mutual: ties must be "follow" for level "meanField"; got "mutual", which needs level "population"',
  ],
  [
    'compare --set currency=EUR',
    '--set currency=EUR: currency must be "USD", the currency of "super-bowl-2011", since amounts are never converted; got "EUR"; write the buy out as placements to compare in EUR',
  ],
];

const fileCases: readonly Case[] = [
  ['compare scenario.json', 'cannot read scenario.json: there is no such file or directory'],
  ['compare scenario.json', 'scenario.json is empty; a scenario in JSON was expected', ''],
  ['compare scenario.json', 'scenario.json is empty; a scenario in JSON was expected', ' \n'],
  [
    'compare scenario.json',
    'scenario.json, line 3, column 20: expected a key in double quotes after the comma; found ,',
    '{\n  "version": 1,\n  "universe": 1000,,\n}\n',
  ],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 15: expected a key in double quotes after the comma; found }',
    '{"version": 1,}',
  ],
  ['compare scenario.json', 'scenario.json, line 2, column 3: JSON has no comments', '{\n  // mine\n  "version": 1\n}'],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 14: expected a comma or a closing brace; found the end of the file',
    '{"version": 1',
  ],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 14: expected a comma; found "universe"',
    '{"version":1 "universe": 5}',
  ],
  ['compare scenario.json', 'scenario.json, line 1, column 13: expected a value; found NaN', '{"universe":NaN}'],
  ['compare scenario.json', "scenario.json, line 1, column 2: expected a value; found '", "{'version': 1}"],
  ['compare scenario.json', 'scenario.json, line 1, column 4: expected nothing after the document; found {', '{} {}'],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 11: expected control characters in strings to be written as \\u…; found "a\\u001bb"',
    '{"title": "a\u001bb"}',
  ],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 1: expected JSON; found a byte-order mark (U+FEFF). Save the file as “UTF-8 without BOM”',
    bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d),
  ],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 1: expected UTF-8; found a byte-order mark of UTF-16. Save the file as “UTF-8 without BOM”',
    bytes(0xff, 0xfe, 0x7b, 0),
  ],
  [
    'compare scenario.json',
    'scenario.json, line 2: expected UTF-8; found bytes that are not',
    bytes(0x7b, 0x0a, 0x22, 0xff, 0x22),
  ],
  [
    'compare scenario.json',
    'scenario.json, line 2, column 15: the key message.fans occurs twice in the same object',
    '{"message":\n {"fans": 1,  "fans": 2}}',
  ],
  [
    'compare scenario.json',
    'scenario.json, line 1, column 13: the key message.__proto__ is not allowed',
    '{"message":{"__proto__": {}}}',
  ],
  ['compare scenario.json', 'scenario.json is nested too deeply to be a scenario', '['.repeat(200_000)],
  [
    'compare scenario.json',
    'scenario.json, line 1: the document must be an object with version, universe, message, model; got [1]',
    '[1]',
  ],
  [
    'validate scenario.json',
    'scenario.json, line 7: unknown key friends; expected one of ' + keys,
    document(',\n  "friends": 3'),
  ],
  [
    'validate scenario.json',
    'scenario.json, line 5: message.fans must be at most the universe of 1,000 people; got 5000',
    document('').replace('"fans": 5', '"fans": 5000'),
  ],
  [
    'validate scenario.json',
    'scenario.json, line 4: followers must be less than the universe of 1,000 people, since nobody follows themselves; got 1000',
    document('').replace('10,', '1000,'),
  ],
  [
    'validate scenario.json',
    'scenario.json, line 4: followers must be a whole number, or an object with the distribution "poisson", "lognormal" or "classes"; got "10"',
    document('').replace('10,', '"10",'),
  ],
  [
    'validate scenario.json',
    'scenario.json, line 4: followers.classes must have shares that sum to 1; got a sum of 0.5',
    document('').replace('10,', '{"distribution": "classes", "classes": [{"followers": 1, "share": 0.5}]},'),
  ],
  [
    'validate scenario.json',
    'scenario.json is not a scenario that can be run:\n  line 3: universe must be a whole number from 1 to 10,000,000,000; got -1\n  line 6: model.shareProbability must be a probability in [0, 1]; got 1.5',
    document('').replace('1000,', '-1,').replace('0.1', '1.5'),
  ],
  [
    'validate scenario.json',
    `scenario.json is not a scenario that can be run:\n${numbered(20)
      .map((name) => `  line 6: unknown key ${name}; expected one of ${keys}`)
      .join('\n')}\n  and 180 more`,
    document(
      numbered(200)
        .map((name) => `, "${name}": 1`)
        .join(''),
    ),
  ],
  [
    'validate scenario.json --set message.fans=2000',
    '--set message.fans=2000: message.fans must be at most the universe of 1,000 people; got 2000',
    document(''),
  ],
  [
    'validate scenario.json',
    'scenario.json, line 8: broadcast.placements.0.audience must be at most the universe of 1000 people, or the two cannot be compared; got 5000',
    document(',\n  "broadcast": {"placements": [\n    {"audience": 5000, "insertions": 1, "costPerInsertion": 10}]}'),
  ],
];

describe('bad input ends with code 2, one message on standard error and nothing on standard output', () => {
  for (const [index, [args, message, file]] of [...commandCases, ...settingCases, ...fileCases].entries()) {
    test(`${index + 1}. ${args}: ${message.slice(0, 80)}`, async ({ expect, onTestFinished }) => {
      const cwd = await makeDirectory(onTestFinished);
      if (file !== undefined) await writeFile(join(cwd, 'scenario.json'), file);
      const outcome = await runRipplecast(args.split(' '), { cwd });
      expect(outcome).toEqual({ code: 2, stdout: '', stderr: `ripplecast: ${message}\n` });
    });
  }

  test('a giant file is refused before it is read whole', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'scenario.json'), ' '.repeat(16 * 1024 * 1024 + 1));
    const stderr = 'ripplecast: scenario.json is larger than 16 MiB; a scenario was expected\n';
    expect(await runRipplecast(['compare', 'scenario.json'], { cwd })).toEqual({ code: 2, stdout: '', stderr });
  });

  test('standard input is called by its name', async ({ expect }) => {
    const stderr = 'ripplecast: standard input, line 1, column 2: expected a value; found x\n';
    expect(await runRipplecast(['validate', '-'], { stdin: '{x' })).toEqual({ code: 2, stdout: '', stderr });
  });
});
