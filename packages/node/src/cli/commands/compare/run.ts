import { rangesOf, type SimulationResult } from 'ripplecast/experiment';
import type { ResultDocument } from 'ripplecast/scenario';
import { compareScenario } from '../../../experiments/run-scenario.ts';
import { findScenario, type FoundScenario } from '../../find-scenario.ts';
import type { CommandLineIo } from '../../io.ts';
import type { DecidesFlags, PlotFlags, ReachFlags, RunFlags, ScheduleFlags } from '../../options.ts';
import { checkHasChance, documentWithReach, peopleAskedFor } from '../../reach-at-least.ts';
import { noteWorkers } from '../../note-workers.ts';
import { openProgressBar } from '../../progress-bar.ts';
import { decidingOf, checkDecidesForm } from './deciding.ts';
import { checkOutput, type Rendering, wantsPlot, writeAnswer } from '../../write-answer.ts';

/** Options of `compare`. */
export interface CompareFlags extends RunFlags, ReachFlags, DecidesFlags, PlotFlags, ScheduleFlags {
  /** Whether JSON has the ranges that texts have anyway. */
  readonly ranges?: boolean;
}

/** `compare`: runs a scenario and shows its result beside the buy's. */
export async function showComparison(name: string, options: CompareFlags, io: CommandLineIo): Promise<void> {
  await checkOutput(options, io);
  const people = peopleAskedFor(options);
  const isDrawn = wantsPlot(options);
  checkDecidesForm(options);
  const found = await findScenario(name, options, io);
  checkHasChance(found, options);
  const deciding = decidingOf(found, options);
  const simulated = await run(found, options, io);
  const result = { ...documentWithReach(simulated, people), ...deciding };
  const ranges = rangesOf(simulated);
  const withRanges = ranges === null ? result : { ...result, ranges };
  const render = async (shown: ResultDocument): Promise<Rendering> => {
    const { renderResult } = await import('../../result/render-result.ts');
    return renderResult(shown, found.preset, isDrawn);
  };
  await writeAnswer(options, io, withRanges, render, options.ranges === true ? withRanges : result);
}

async function run(
  { scenario, directory, explain }: FoundScenario,
  options: RunFlags,
  io: CommandLineIo,
): Promise<SimulationResult> {
  noteWorkers(options, io);
  const bar = await openProgressBar('Simulating', options, io);
  const { workers } = options;
  try {
    return await compareScenario(scenario, { workers, directory, onProgress: bar.update });
  } catch (error) {
    throw explain(error);
  } finally {
    bar.stop();
  }
}
