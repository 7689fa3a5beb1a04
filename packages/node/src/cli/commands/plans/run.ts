import { InvalidParameterError } from 'ripplecast';
import { planLetters, type PlansResult, preparePlans, toPlansDocument } from 'ripplecast/experiment';
import { BadInputError } from '../../../bad-input.ts';
import { runPlans } from '../../../experiments/run-plans.ts';
import { findScenario, type FoundScenario } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import { noteWorkers } from '../../note-workers.ts';
import type { RunFlags } from '../../options.ts';
import { openProgressBar } from '../../progress-bar.ts';
import type { Setting } from '../../set-option.ts';
import { readAmount } from '../../typed-amount.ts';
import { checkOutput, writeAnswer } from '../../write-answer.ts';
import { plansOfLink } from './plans-of-link.ts';

/** Options of `plans`. */
export interface PlansFlags extends RunFlags {
  readonly people?: string;
  readonly setA?: readonly Setting[];
  readonly setB?: readonly Setting[];
  readonly setC?: readonly Setting[];
  readonly setD?: readonly Setting[];
}

/** `plans`: runs two to four scenarios with the same chance and shows how they differ. */
export async function showPlans(names: readonly string[], options: PlansFlags, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const [first = ''] = names;
  const linked = names.length === 1 ? plansOfLink(first, planLetters) : null;
  const named = linked?.plans ?? names.map((typed) => ({ typed, name: null }));
  checkNames(
    named.map(({ typed }) => typed),
    options,
  );
  const people = peopleOf(options.people ?? linked?.people ?? undefined);
  const found: FoundScenario[] = [];
  for (const [i, { typed, name }] of named.entries()) {
    const own = settingsOfPlans(options)[i] ?? [];
    const plan = await findScenario(typed, { ...options, set: [...(options.set ?? []), ...own] }, io);
    found.push(name === null ? plan : { ...plan, name });
  }
  checkPairs(found);
  const answer = toPlansDocument(await run(found, people, options, io));
  await writeAnswer(options, io, answer, async (shown) => {
    const { renderPlans } = await import('./render.ts');
    return renderPlans(shown);
  });
}

function settingsOfPlans({ setA, setB, setC, setD }: PlansFlags): readonly (readonly Setting[] | undefined)[] {
  return [setA, setB, setC, setD];
}

function checkNames(names: readonly string[], options: PlansFlags): void {
  if (names.length < 2 || names.length > planLetters.length) {
    throw new BadInputError(`plans compares two to four scenarios; got ${names.length}`);
  }
  if (names.filter((name) => name === '-').length > 1) {
    throw new BadInputError('standard input (-) can be one of the plans only');
  }
  const extra = settingsOfPlans(options).findIndex((settings, i) => settings !== undefined && i >= names.length);
  if (extra < 0) return;
  throw new BadInputError(
    `--set-${planLetters[extra]!.toLowerCase()} changes plan ${planLetters[extra]}, which is not there: got ${names.length} plans`,
  );
}

function peopleOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const people = readAmount('--people', text, 'count');
  if (people !== null && Number.isSafeInteger(people) && people >= 1) return people;
  throw new BadInputError(`--people must be a whole number of people above 0; got "${text}"`);
}

/** Refuses plans whose runs cannot be paired, before networks are opened. */
function checkPairs(found: readonly FoundScenario[]): void {
  if (found.some(({ scenario }) => scenario.level === 'network')) return;
  try {
    preparePlans(found);
  } catch (error) {
    throw explained(error, found);
  }
}

/** An error about a plan, told by its letter and name. */
function explained(error: unknown, found: readonly FoundScenario[]): unknown {
  if (!(error instanceof InvalidParameterError)) return error;
  const message = error.message.replaceAll(/plans\[(\d)\](?:\.scenario\.)?/g, (all, digit: string) => {
    const plan = `plan ${planLetters[Number(digit)]}`;
    return all.endsWith('.') ? `${plan} (${found[Number(digit)]!.name}): ` : plan;
  });
  return new BadInputError(`${message}. --set changes all plans alike`, { cause: error });
}

async function run(
  found: readonly FoundScenario[],
  people: number | undefined,
  options: RunFlags,
  io: CommandLineIo,
): Promise<PlansResult> {
  noteWorkers(options, io);
  const bar = await openProgressBar('Simulating', options, io);
  const { workers } = options;
  try {
    return await runPlans(found, { workers, people, onProgress: bar.update });
  } catch (error) {
    throw explained(
      found.reduce((told, { explain }) => explain(told), error),
      found,
    );
  } finally {
    bar.stop();
  }
}
