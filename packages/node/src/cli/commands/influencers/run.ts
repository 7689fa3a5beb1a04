import { InvalidParameterError, NotAvailableError } from 'ripplecast';
import type { OpenNetwork } from 'ripplecast/experiment';
import type { CompleteScenario, InfluencersDocument } from 'ripplecast/scenario';
import { BadInputError } from '../../../bad-input.ts';
import { networkToRunOn } from '../../../experiments/network-to-run-on.ts';
import { findInfluencers } from '../../../experiments/run-influencers.ts';
import { pathWithin } from '../../../files/path-within.ts';
import { findScenario, type FoundScenario } from '../../find-scenario.ts';
import { type GraphScenarioFlags, refuseWithoutGraph, scenarioOnGraph } from '../../graph-scenario.ts';
import { InterruptedError } from '../../interrupted-error.ts';
import type { CommandLineIo } from '../../io.ts';
import { noteWorkers } from '../../note-workers.ts';
import type { RunFlags } from '../../options.ts';
import { outputsOf, refuseOverwriting } from '../../output-files.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { type Setting, settingsOf } from '../../set-option.ts';
import { readFraction } from '../../typed-fraction.ts';
import { listsAmong, readIdsOrFile, type TypedId } from '../../typed-ids.ts';
import { readMemory } from '../../typed-memory.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';
import { type ChooseFlags, chooseSettings, choiceOf } from './choose-settings.ts';
import { checkKnown } from './known-ids.ts';

/** Options of `influencers`, as typed. */
export interface InfluencersFlags extends RunFlags, GraphScenarioFlags, ChooseFlags {
  readonly seeds?: string;
  readonly maxMemory?: string;
  readonly advertisement?: readonly string[];
  readonly rngSeed?: string;
  /** False for `--no-sensitivity`. */
  readonly sensitivity: boolean;
}

/** `influencers`: whom to ask first, with a certificate; with `--seeds`, how good somebody's list is. */
export async function showInfluencers(
  name: string | undefined,
  options: InfluencersFlags,
  io: CommandLineIo,
): Promise<void> {
  await checkOutput(options, io);
  const how = parseHow(options);
  const typed = options.seeds === undefined ? null : await readIdsOrFile('--seeds', options.seeds);
  const { found, seeds } = await findAsked(name, options, typed, io);
  const interrupt = new AbortController();
  const document = await choose(found, { ...how, seeds }, options, interrupt, io);
  await writeAnswer(options, io, document, async (shown) => (await import('./render.ts')).renderInfluencers(shown));
  if (interrupt.signal.aborted) throw new InterruptedError();
}

/** What is asked besides the scenario. */
interface HowToChoose {
  readonly maxMemory?: number;
  readonly advertisement?: readonly number[];
  readonly sensitivity: boolean;
  /** People who are judged; null where people are chosen. */
  readonly seeds: readonly TypedId[] | null;
}

function parseHow({ maxMemory, advertisement, sensitivity }: InfluencersFlags): Omit<HowToChoose, 'seeds'> {
  return {
    sensitivity,
    ...(maxMemory !== undefined && { maxMemory: readMemory('--max-memory', maxMemory) }),
    ...(advertisement !== undefined && {
      advertisement: advertisement.map((typed) => readFraction('--advertisement', typed, 'a probability')),
    }),
  };
}

/** A scenario with whom to choose, and the people who are judged. */
interface AskedInfluencers {
  readonly found: FoundScenario;
  readonly seeds: readonly TypedId[] | null;
}

/** The scenario that was named, or the one on the graph that was. Where it names seeds itself, and nobody is to be chosen, these are judged. */
async function findAsked(
  name: string | undefined,
  options: InfluencersFlags,
  typed: readonly TypedId[] | null,
  io: CommandLineIo,
): Promise<AskedInfluencers> {
  const { graph, followers, rngSeed, set = [] } = options;
  const lists = listsAmong(listsOf(options));
  const settings: readonly Setting[] = [
    ...settingsOf('experiment.rngSeed', '--rng-seed', rngSeed && JSON.stringify(rngSeed)),
    ...set,
  ];
  if (graph !== undefined) {
    if (name !== undefined)
      throw new BadInputError(`--graph takes the place of a scenario; got the scenario ${name} too`);
    if (followers !== undefined)
      throw new BadInputError('--followers goes with a scenario: --graph says itself who follows whom');
    const found = scenarioOnGraph(options, await chooseSettings(options, null, typed?.length ?? null, '.'), settings);
    await refuseOverwriting(outputsOf(options), [...found.inputs, ...lists], io);
    return { found, seeds: typed };
  }
  if (name === undefined) throw new BadInputError('influencers needs a scenario, or --graph with a file');
  refuseWithoutGraph(options);
  const found = await findScenario(name, { ...options, set: settings }, io);
  if (found.scenario.level !== 'network') {
    throw new BadInputError(
      `influencers needs level "network", where everybody has a name; ${found.name} has "${found.scenario.level}"`,
    );
  }
  const { message } = found.scenario;
  const isAsked = options.count !== undefined || options.budget !== undefined;
  const seeds = typed ?? ('seeds' in message && !isAsked ? message.seeds : null);
  const more = await chooseSettings(options, choiceOf(found.scenario), seeds?.length ?? null, found.directory);
  const changed = more.length === 0 ? found : found.change(more);
  await refuseOverwriting(outputsOf(options), [...changed.inputs, ...lists], io);
  return { found: changed, seeds };
}

function nameOfNetwork(source: CompleteScenario['network']): string {
  if (source !== null && 'edges' in source) return source.edges;
  return source !== null && 'dataset' in source ? source.dataset : 'the network';
}

/** Chooses on threads, with a bar. The first Ctrl-C ends the search, and what there is by then is kept. */
async function choose(
  found: FoundScenario,
  how: HowToChoose,
  options: InfluencersFlags,
  interrupt: AbortController,
  io: CommandLineIo,
): Promise<InfluencersDocument> {
  const { scenario, directory, explain } = found;
  noteWorkers(options, io);
  const doing = how.seeds === null ? 'Choosing' : 'Judging';
  let known = '';
  const bar = await openProgressBar(() => `${doing}${known}`, options, io, false);
  try {
    const network = await networkToRunOn(scenario, { directory });
    if (network === undefined) throw new BadInputError('influencers needs a network');
    await checkWhoWasTyped(options, scenario, network);
    const letEnd = io.onInterrupt(() => {
      bar.stop();
      if (options.quiet !== true) io.stderr.write('Interrupted: keeping the best so far. Ctrl-C again ends at once.\n');
      interrupt.abort();
    });
    try {
      const { seeds, ...others } = how;
      const asked = { ...others, ...(seeds !== null && { seeds }) };
      const { workers } = options;
      return await findInfluencers(scenario, asked, {
        workers,
        network,
        enough: interrupt.signal,
        onProgress: bar.update,
        onCertificate: ({ certifiedRatio }) => {
          known = `, at least ${Math.floor(100 * certifiedRatio)} % of the best`;
        },
      });
    } finally {
      letEnd();
    }
  } catch (error) {
    if (interrupt.signal.aborted && error instanceof NotAvailableError) {
      throw new InterruptedError('interrupted before there was anything to keep');
    }
    throw aboutSeeds(error, options) ?? aboutPeople(error, options, found) ?? explain(error);
  } finally {
    bar.stop();
  }
}

/** An error about the list that is judged, told with what was typed; null for any other. */
function aboutSeeds(error: unknown, { seeds }: InfluencersFlags): BadInputError | null {
  const isAbout = error instanceof InvalidParameterError && error.parameter.startsWith('seeds');
  return isAbout ? new BadInputError(`--seeds ${seeds ?? ''}: ${error.message}`, { cause: error }) : null;
}

/** An error about the file with the people, which calls it as it was typed; null for any other. */
function aboutPeople(
  error: unknown,
  { prices, weights }: InfluencersFlags,
  { scenario: { network }, directory }: FoundScenario,
): BadInputError | null {
  const typed = prices ?? weights;
  if (typed === undefined || network === null || !('people' in network) || network.people === null) return null;
  if (!(error instanceof BadInputError)) return null;
  const path = pathWithin(directory, network.people);
  const { message } = error;
  const before = message.startsWith('cannot read ') ? 'cannot read ' : '';
  const after = message.slice(before.length + path.length);
  // Another file may have a longer name that begins the same.
  const isAbout = message.startsWith(`${before}${path}`) && /^[,: ]/.test(after);
  return isAbout ? new BadInputError(`${before}${typed}${after}`, { cause: error }) : null;
}

/** What was typed after the flags that take ids or a list of them. */
function listsOf({
  candidates,
  excluded,
  booked,
  seeds,
}: InfluencersFlags): Readonly<Record<string, string | undefined>> {
  return { '--candidates': candidates, '--excluded': excluded, '--booked': booked, '--seeds': seeds };
}

async function checkWhoWasTyped(
  options: InfluencersFlags,
  { network: source }: CompleteScenario,
  network: OpenNetwork,
): Promise<void> {
  const graph = nameOfNetwork(source);
  for (const [flag, typed] of Object.entries(listsOf(options))) {
    if (typed !== undefined) checkKnown(flag, await readIdsOrFile(flag, typed), graph, network);
  }
}
