import { InvalidParameterError, presets } from 'ripplecast';
import { describe, expect, test } from 'vitest';
import {
  compareScenario,
  findBestSplit,
  findBreakEven,
  findCampaignBands,
  findFansToReach,
  findInfluencers,
  findMix,
  findSolution,
  openScenarioNetwork,
  openWorkerPool,
  readGraphFile,
  readFollowerList,
  readPeopleFile,
  readCampaignFile,
  readScenarioFile,
  readScheduleFile,
  runCampaign,
  runInfluence,
  runScenario,
  runScenarioUntil,
  writeFileSafely,
  writeGraphFile,
} from '../src/index.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const { seedExample } = presets;
const classroom = smallPopulation;
const sure = { standardError: 0.5 };
const search = { parameter: 'fans', target: 'reach' } as const;
const inRun = 'options must be an object with network, signal, onProgress, workers, directory';

type Row = readonly [name: string, call: () => unknown, message: string];

/** A call of something with options that are wrong, typed as if they were right. */
const wrong = (value: unknown): never => value as never;

const rows: readonly Row[] = [
  [
    'runScenario',
    () => runScenario(classroom, wrong({ worker: 1 })),
    'unknown key options.worker; did you mean workers?',
  ],
  ['runScenario', () => runScenario(classroom, wrong(null)), inRun],
  ['runScenario', () => runScenario(classroom, { workers: 0 }), 'workers must be a whole number of at least 1; got 0'],
  ['runScenario', () => runScenario(classroom, wrong({ signal: 'stop' })), 'signal must be an AbortSignal; got "stop"'],
  ['runScenario', () => runScenario(classroom, wrong({ directory: 5 })), 'directory must be a text; got 5'],
  ['compareScenario', () => compareScenario(classroom, wrong(null)), inRun],
  [
    'compareScenario',
    () => compareScenario(classroom, wrong({ onProgress: 1 })),
    'onProgress must be a function; got 1',
  ],
  ['runScenarioUntil', () => runScenarioUntil(classroom, wrong(undefined)), inRun],
  ['runScenarioUntil', () => runScenarioUntil(classroom, wrong({})), 'standardError must be'],
  [
    'runScenarioUntil',
    () => runScenarioUntil(classroom, wrong({ ...sure, maxReplicate: 30 })),
    'unknown key options.maxReplicate; did you mean maxReplicates?',
  ],
  ['findBreakEven', () => findBreakEven(seedExample, search, wrong({ worker: 1 })), 'did you mean workers?'],
  ['findBreakEven', () => findBreakEven(seedExample, wrong(null)), 'search must be an object with parameter, target,'],
  [
    'findBreakEven',
    () => findBreakEven(seedExample, wrong({ ...search, network: {} })),
    'unknown key search.network; expected one of parameter, target, range, tolerance; options of the run',
  ],
  ['findSolution', () => findSolution(seedExample, wrong({ pth: 'followers' })), 'did you mean path?'],
  ['findSolution', () => findSolution(seedExample, wrong({ path: 'model' })), 'target must be an object'],
  [
    'runInfluence',
    () => runInfluence(wrong(3)),
    'steps must be a generator, as chooseSeedsSteps and certifySteps give',
  ],
  ['runCampaign', () => runCampaign(wrong({}), wrong({ network: 1 })), 'unknown key options.network'],
  ['findCampaignBands', () => findCampaignBands(wrong({}), wrong({ runs: 1 })), 'unknown key options.runs'],
  ['findCampaignBands', () => findCampaignBands(wrong({}), {}, wrong({ signal: 1 })), 'signal must be an AbortSignal'],
  ['runCampaign', () => runCampaign(wrong({}), { workers: 0 }), 'workers must be a whole number of at least 1; got 0'],
  ['runInfluence', () => runInfluence(wrong(3), wrong({ onProgres: 1 })), 'did you mean onProgress?'],
  ['runInfluence', () => runInfluence(wrong(3), wrong({ enough: 1 })), 'enough must be an AbortSignal; got 1'],
  ['findInfluencers', () => findInfluencers(classroom, wrong({ seed: 1 })), 'did you mean seeds?'],
  ['findInfluencers', () => findInfluencers(classroom, {}, wrong({ worker: 1 })), 'did you mean workers?'],
  ['findInfluencers', () => findInfluencers(classroom, {}, wrong({ directory: 5 })), 'directory must be a text; got 5'],
  ['findMix', () => findMix(classroom, wrong({ signal: 1 })), 'signal must be an AbortSignal'],
  [
    'findBestSplit',
    () => findBestSplit(classroom, wrong({ budgett: 1 })),
    'unknown key search.budgett; did you mean budget?',
  ],
  ['findBestSplit', () => findBestSplit(classroom, { budget: 0 }), 'budget must be a number in (0, '],
  ['findFansToReach', () => findFansToReach(seedExample, 5, wrong(null)), inRun],
  ['findFansToReach', () => findFansToReach(seedExample, wrong('5')), 'people must be'],
  ['openWorkerPool', () => openWorkerPool(1, wrong(null)), 'options must be an object with directory'],
  ['openWorkerPool', () => openWorkerPool(wrong(null)), 'workers must be a whole number of at least 1; got null'],
  ['openWorkerPool', () => openWorkerPool(1, wrong({ directry: '.' })), 'did you mean directory?'],
  ['openScenarioNetwork', () => openScenarioNetwork(classroom, wrong({ directry: 1 })), 'did you mean directory?'],
  [
    'openScenarioNetwork',
    () => openScenarioNetwork(classroom, wrong({ shared: 1 })),
    'shared must be true or false; got 1',
  ],
  [
    'openScenarioNetwork',
    () => openScenarioNetwork(classroom, wrong({ limits: { maxByte: 1 } })),
    'unknown key limits.maxByte; did you mean maxBytes?',
  ],
  ['readGraphFile', () => readGraphFile(wrong(5)), 'path must be a text; got 5'],
  ['readGraphFile', () => readGraphFile('a.txt', wrong({ directoin: 'mutual' })), 'did you mean direction?'],
  ['readGraphFile', () => readGraphFile('a.txt', wrong({ format: 'gml' })), 'format must be one of "edges"'],
  ['readGraphFile', () => readGraphFile('a.txt', wrong({ limits: { maxBytes: '1' } })), 'limits.maxBytes must be a'],
  ['readScheduleFile', () => readScheduleFile(wrong(5)), 'path must be a text; got 5'],
  [
    'readScheduleFile',
    () => readScheduleFile('a.csv', wrong({ univers: 9 })),
    'unknown key options.univers; did you mean universe?',
  ],
  ['readFollowerList', () => readFollowerList(wrong(5)), 'path must be a text; got 5'],
  [
    'readFollowerList',
    () => readFollowerList('a.csv', wrong({ colum: 'x' })),
    'unknown key options.colum; did you mean column?',
  ],
  ['readPeopleFile', () => readPeopleFile('a.csv', wrong(null)), 'content must be an object with ids and people'],
  ['readPeopleFile', () => readPeopleFile('a.csv', { ids: null, people: 1 }, wrong(null)), 'options must be an object'],
  ['writeGraphFile', () => writeGraphFile('a.txt', wrong(null)), 'content must be an object with graph and ids'],
  ['writeGraphFile', () => writeGraphFile(wrong(5), wrong({})), 'path must be a text; got 5'],
  ['readCampaignFile', () => readCampaignFile(wrong(5)), 'path must be a text; got 5'],
  ['readCampaignFile', () => readCampaignFile('a.json', wrong(null)), 'options must be an object with input, signal'],
  ['readScenarioFile', () => readScenarioFile(wrong(5)), 'path must be a text; got 5'],
  ['readScenarioFile', () => readScenarioFile('a.json', wrong(null)), 'options must be an object with input, signal'],
  ['writeFileSafely', () => writeFileSafely(wrong(5), 'text'), 'path must be a text; got 5'],
];

describe('an argument of another kind, or an option that nobody knows, is an InvalidParameterError', () => {
  test.each(rows)('%s: %s', async (_, call, message) => {
    const refused = await (async () => call())().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidParameterError);
    expect(refused).toHaveProperty('message', expect.stringContaining(message));
  });
});
