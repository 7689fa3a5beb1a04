import { InvalidParameterError, presets } from 'ripplecast';
import { expect, test } from 'vitest';
import {
  compareScenario,
  findBestSplit,
  findBreakEven,
  findCampaignBands,
  findFansToReach,
  findInfluencers,
  findMix,
  findSolution,
  openWorkerPool,
  runCampaign,
  runInfluence,
  runScenario,
} from './index.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const { seedExample } = presets;
const classroom = smallPopulation;
/** Options that are wrong, typed as if they were right. */
const wrong = (value: unknown): never => value as never;

test.each<[string, () => unknown, string]>([
  [
    'runScenario',
    () => runScenario(classroom, wrong({ worker: 1 })),
    'unknown key options.worker; did you mean workers?',
  ],
  [
    'runScenario',
    () => runScenario(classroom, wrong(null)),
    'options must be an object with network, signal, onProgress',
  ],
  ['compareScenario', () => compareScenario(classroom, { workers: 0 }), 'workers must be a whole number of at least 1'],
  ['compareScenario', () => compareScenario(classroom, wrong({ signal: 1 })), 'signal must be an AbortSignal; got 1'],
  [
    'findBreakEven',
    () => findBreakEven(seedExample, { parameter: 'fans' }, wrong({ worker: 1 })),
    'did you mean workers?',
  ],
  ['findBreakEven', () => findBreakEven(seedExample, wrong({ paramter: 'fans' })), 'did you mean parameter?'],
  [
    'findBreakEven',
    () => findBreakEven(seedExample, wrong({ parameter: 'fans', signal: AbortSignal.abort() })),
    'unknown key search.signal; expected one of parameter, target, range, tolerance; options of the run',
  ],
  ['findSolution', () => findSolution(seedExample, wrong({ pth: 'followers' })), 'did you mean path?'],
  ['findSolution', () => findSolution(seedExample, wrong({ path: 'model' })), 'target must be an object'],
  [
    'runInfluence',
    () => runInfluence(wrong(3)),
    'steps must be a generator, as chooseSeedsSteps and certifySteps give',
  ],
  ['findInfluencers', () => findInfluencers(classroom, wrong({ advert: [1] })), 'did you mean advertisement?'],
  ['findInfluencers', () => findInfluencers(classroom, {}, wrong({ signl: 1 })), 'did you mean signal?'],
  [
    'findInfluencers',
    () => findInfluencers(classroom, {}, wrong({ createWorker: 1 })),
    'createWorker must be a function',
  ],
  ['runCampaign', () => runCampaign(wrong({}), wrong({ worker: 1 })), 'did you mean workers?'],
  ['findCampaignBands', () => findCampaignBands(wrong({}), wrong({ runs: 1 })), 'unknown key options.runs'],
  ['runCampaign', () => runCampaign(wrong({}), wrong({ createWorker: 1 })), 'createWorker must be a function'],
  ['runInfluence', () => runInfluence(wrong(3), wrong({ onProgres: 1 })), 'did you mean onProgress?'],
  ['runInfluence', () => runInfluence(wrong(3), wrong({ enough: 1 })), 'enough must be an AbortSignal; got 1'],
  ['findMix', () => findMix(classroom, wrong({ signal: 1 })), 'signal must be an AbortSignal'],
  [
    'findBestSplit',
    () => findBestSplit(classroom, wrong({ budgett: 1 })),
    'unknown key search.budgett; did you mean budget?',
  ],
  ['findBestSplit', () => findBestSplit(classroom, { budget: 0 }), 'budget must be a number in (0, '],
  ['findFansToReach', () => findFansToReach(classroom, -1), 'people must be a finite number above 0; got -1'],
  ['findFansToReach', () => findFansToReach(classroom, 1, wrong({ signal: 1 })), 'signal must be an AbortSignal'],
  ['search of a pool', () => openWorkerPool(1).search(classroom, wrong(1)), 'begin must be a function; got 1'],
  [
    'search of a pool',
    () =>
      openWorkerPool(1).search(
        classroom,
        wrong(() => 3),
      ),
    'begin must return a generator, as breakEvenSteps, solveForSteps and fansToReachSteps do; it returned 3',
  ],
  [
    'search of a pool',
    () =>
      openWorkerPool(1).search(
        classroom,
        wrong(function* () {
          yield { version: 1 };
        }),
      ),
    'the search must yield complete scenarios, as resolveScenario gives them; it yielded {"version":1}',
  ],
  ['openWorkerPool', () => openWorkerPool(1, wrong(null)), 'options must be an object with createWorker; got null'],
  ['openWorkerPool', () => openWorkerPool(1, wrong({ createWorker: 1 })), 'createWorker must be a function; got 1'],
  [
    'runScenario of a pool',
    () => openWorkerPool(1).runScenario(classroom, wrong({ sginal: 1 })),
    'did you mean signal?',
  ],
])('%s refuses what it does not know: %s', async (_, call, message) => {
  const refused = await (async () => call())().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidParameterError);
  expect(refused).toHaveProperty('message', expect.stringContaining(message));
});
