import { msg, str } from '@lit/localize';
import type { PagePlan } from '../state/plans.ts';
import { scenarioTitle } from './scenario-title.ts';
import { ratesOf, worldOf } from '../state/worlds.ts';
import { pageNumbers, pageWords } from './page-words.ts';
import { planLetter } from './plan-notes.ts';
import { worldWords } from './world-switch-words.ts';

/** What a plan is called: as its reader says, else by the example or the world that it is, else by its letter. */
export function planName({ name, scenario }: PagePlan, at: number): string {
  if (name !== null) return name;
  const title = scenarioTitle(scenario);
  if (title !== null) return title;
  const world = worldOf(scenario, { mine: false });
  if (world !== 'mine') return worldWords(world).long;
  const rates = ratesOf(scenario);
  if (rates === 'measured') return msg('Measured rates');
  if (rates === 'claim') return msg('Claimed rates');
  return msg(str`Plan ${planLetter(at)}`);
}

/** What the page that compares says beside its sentences. */
export function compareWords() {
  return {
    stage: msg('The plans, side by side'),
    plans: msg('The plans'),
    runs: msg('Run by run'),
    runsHint: msg('Each bar is a run, the smallest first. Choose one to see the same run of every plan.'),
    ownScales: msg('Each strip has a scale of its own, as they differ too much.'),
    numbers: msg('In numbers'),
    differences: msg('How sure the differences are'),
    statistics: msg('For statisticians: each difference with its range'),
    otherPairs: msg('The other pairs'),
    name: msg('Name'),
    onPlay: msg('Open on Play'),
    remove: msg('Remove'),
    add: msg('Add a plan'),
    addButton: msg('Add'),
    average: msg('Average'),
    showRun: msg('Show run'),
    pin: msg('Pin this run'),
    unpin: msg('Unpin'),
    what: msg('What is shown'),
    loading: msg('The plans are run with the same luck …'),
    failed: msg('The plans could not be compared.'),
    mixed: msg('Some plans have rounds, others hours: each plays from its start to its end.'),
    reached: msg('People reached'),
    range: msg('9 in 10 runs'),
    shared: msg('People who share it'),
    nobody: msg('Nobody shares'),
    cost: msg('Cost'),
    perThousand: msg('Per 1,000 people'),
    spot: msg('TV spot'),
    spotReach: msg('TV spot: people reached'),
    spotPerThousand: msg('TV spot: per 1,000 people'),
    figure: msg('Figure'),
    difference: msg('Difference, the first less the second'),
    sureRange: msg('95 % sure'),
    better: msg('The first is better in'),
    narrower: msg('Narrower by shared luck'),
    people: msg('Compare when so many people are reached'),
    how: msg(
      'Run 7 of every plan meets the same luck, so that plans differ by what is planned. “95 % sure” speaks of the average difference; a single campaign can differ by more.',
    ),
    usual: msg('Leave empty for half of what the smallest plan reaches.'),
  };
}

/** What a plan of the page is a copy of, in the list of what can be added. */
export function copyOf(at: number): string {
  return msg(str`A copy of plan ${planLetter(at)}`);
}

/** "Run 12". */
export function runNumber(run: number): string {
  return msg(str`Run ${pageNumbers().whole(run + 1)}`);
}

/** "run 12 of 1,000". */
export function runOf(run: number, runs: number): string {
  return msg(str`run ${pageNumbers().whole(run + 1)} of ${pageNumbers().whole(runs)}`);
}

/** Above a picture: how many people a plan has reached, and in which run; a null run is the average. */
export function pictureCaption(plan: string, run: number | null, people: string): string {
  if (run === null) return msg(str`${plan}: ${people}`);
  return msg(str`${plan}, ${runNumber(run)}: ${people}`);
}

/** The same where the plan has its name apart: "Run 7: 9,447 people". */
export function countInRun(run: number | null, people: string): string {
  return run === null ? people : msg(str`${runNumber(run)}: ${people}`);
}

/** What a picture shows, for those who do not see it. */
export function pictureLabel(at: number, moment: string, people: number, universe: number): string {
  return msg(
    str`Plan ${planLetter(at)}, ${moment}: it has reached ${pageWords().people(people)} of ${pageNumbers().count(universe)}.`,
  );
}

/** Whose outcomes a strip shows. */
export function outcomesName(at: number, name: string): string {
  return msg(str`Plan ${planLetter(at)}, ${name}`);
}

/** What those hear who do not see the page change: what each plan has reached at a moment. */
export function spokenPlans(moment: string, reached: readonly number[]): string {
  const parts = reached.map((people, at) => `${planLetter(at)} ${pageNumbers().count(people)}`);
  return msg(str`${moment}: ${parts.join(', ')} people.`);
}

/** At what moment of the clock the plans are. */
export function roundName(round: number): string {
  return msg(str`Round ${pageNumbers().whole(round)}`);
}

/** The same on a clock. */
export function afterSpan(span: string): string {
  return msg(str`After ${span}`);
}

/** What two plans are called in a table of differences: A less B is above 0 where A has more. */
export function firstLessSecond(first: number, second: number): string {
  return msg(str`${planLetter(first)} less ${planLetter(second)}`);
}

/** What a figure is called that is compared. */
export function figureName(
  figure: 'reach' | 'costPerThousandReached' | 'passing',
  people: number,
  isClock: boolean,
): string {
  switch (figure) {
    case 'reach':
      return msg('People reached');
    case 'costPerThousandReached':
      return msg('Cost of 1,000 people');
    case 'passing':
      return isClock
        ? msg(str`Hours to ${pageNumbers().count(people)} people`)
        : msg(str`Rounds to ${pageNumbers().count(people)} people`);
  }
}
