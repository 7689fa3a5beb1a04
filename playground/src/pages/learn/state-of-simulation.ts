import { growNetwork } from 'ripplecast';
import type { CampaignResult, CompleteScenario } from 'ripplecast/scenario';
import type { ChoiceUpdate } from '../../simulation/choice-messages.ts';
import { choosePeople } from '../../simulation/choose-people.ts';
import type { SimulationUpdate } from '../../simulation/messages.ts';
import { runSimulation } from '../../simulation/run-simulation.ts';
import { runYear } from '../../simulation/run-year.ts';
import { unanswered } from '../../simulation/simulation-controller.ts';
import type { AskedPeople } from '../../state/asked-people.ts';
import { usualNumbers } from '../../state/year-numbers.ts';
import { campaignOf } from '../../state/year.ts';
import { nobodyAsked, type AskedState, type LessonState, type YearState } from './lesson-state.ts';
import type { YearOfStep } from './lesson.ts';
import { lessonYear } from './lesson-year.ts';

/** For tests: what the machine of a lesson shows of a scenario, simulated without a page, time at its end. */
export async function stateOfSimulation(
  scenario: CompleteScenario,
  shown: number | null = null,
  more: Partial<LessonState> = {},
): Promise<LessonState> {
  const updates: SimulationUpdate[] = [];
  await runSimulation(
    scenario,
    () => Promise.resolve(true),
    (update) => updates.push(update),
    shown,
  );
  const of = <Kind extends SimulationUpdate['kind']>(
    kind: Kind,
  ): Extract<SimulationUpdate, { kind: Kind }> | undefined =>
    updates.findLast((update): update is Extract<SimulationUpdate, { kind: Kind }> => update.kind === kind);
  const result = of('result');
  if (result === undefined) throw new Error(`there must be a result; got ${JSON.stringify(of('failed'))}`);
  const { document, runs, outcomes, takesOff } = result;
  const run = of('run');
  return {
    scenario,
    voice: scenario.level === 'network' ? 'run' : 'average',
    time: { round: 0, isOver: true },
    handed: null,
    swept: [],
    drawn: [],
    asked: nobodyAsked,
    year: null,
    answer: {
      ...unanswered,
      progress: 'done',
      result: document,
      runs,
      outcomes,
      takesOff,
      shownRun: run?.index ?? 0,
      run: run?.run ?? null,
      traced: of('trace') ?? null,
      deciding: of('deciding')?.deciding ?? null,
      breakEven: of('breakEven') ?? null,
    },
    ...more,
  };
}

/** For tests: who is chosen, and whom those reach whom a pupil has picked. */
export async function askedOf(scenario: CompleteScenario, { count, picks }: AskedPeople): Promise<AskedState> {
  const { graph } = growNetwork(scenario);
  const { model, experiment } = scenario;
  const question = { key: JSON.stringify([scenario, count]), graph, model, rngSeed: experiment.rngSeed, count, picks };
  const updates: ChoiceUpdate[] = [];
  await choosePeople(
    question,
    () => Promise.resolve(true),
    (update) => updates.push(update),
  );
  const choice = updates.find((update) => update.kind === 'choice')?.choice ?? null;
  return { picks, choice, picked: updates.find((update) => update.kind === 'picked')?.reach ?? null };
}

/** For tests: the year of a step, counted without a page. */
export async function yearOf({ numbers: own }: YearOfStep): Promise<YearState> {
  const numbers = { ...usualNumbers, ...own };
  let result: CampaignResult | null = null;
  await runYear(
    campaignOf({ scenario: lessonYear, numbers }),
    () => Promise.resolve(true),
    (update) => {
      if (update.kind === 'year') result = update.document;
    },
  );
  if (result === null) throw new Error('there must be a year; got none');
  return { numbers, result };
}
