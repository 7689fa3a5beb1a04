/**
 * The measured world on a clock, and complaints with a desk and the same runs without it, 1,000 replicates each, on one core: wall
 * time, and how it depends on the size of the universe.
 * CONVERSATION_BENCHMARK=small takes 50 replicates, to see that it works.
 */
import assert from 'node:assert/strict';
import { type CompleteScenario, presets, simulate, toDocument } from 'ripplecast';
import { atMost, measured, peakMemoryBytes, printReport, timeInTurns } from '../measure.ts';

const isSmall = process.env['CONVERSATION_BENCHMARK'] === 'small';
const replicates = isSmall ? 50 : presets.launchInHours.experiment.replicates;
const turns = isSmall ? 3 : 7;

function withRuns(scenario: CompleteScenario): CompleteScenario {
  return { ...scenario, broadcast: null, experiment: { ...scenario.experiment, replicates } };
}

const launch = withRuns(presets.launchInHours);
const desk = withRuns(presets.roundTheClockDesk);
/** Few enough fans for a million people: nearly as many share as in ten billion. */
const fewFans: CompleteScenario = { ...launch, message: { fans: 50_000, fanVisibility: 0.16 } };

/** The same conversation with nobody who answers, as expected values. */
function expectedOf({ desk: _desk, reply: _reply, ...scenario }: CompleteScenario): ReturnType<typeof simulate> {
  return simulate({ ...scenario, level: 'meanField' });
}

interface Mean {
  readonly mean: number;
  readonly standardError: number | null;
}

/** That a mean of runs is the expected value: at most five standard errors off, and the thousandth part that steps may cost. */
function checkMean(what: string, { mean, standardError }: Mean, expected: number): string {
  const allowed = 5 * (standardError ?? 0) + expected / 1000;
  assert.ok(Math.abs(mean - expected) < allowed, `${what}: ${mean}, expected ${expected} ± ${allowed}`);
  return `${what} (${mean.toPrecision(6)}) agree with the mean field's (${expected.toPrecision(6)})`;
}

function checkAnswers(): string[] {
  const { cascade } = simulate(launch);
  assert.equal(JSON.stringify(toDocument(simulate(desk))), JSON.stringify(toDocument(simulate(desk))));
  const expected = expectedOf(launch).cascade;
  const answered = simulate(desk).cascade;
  const without = answered.desk!.withoutDesk;
  const afterDay = cascade.timeline![23].reach / expected.timeline![23].reach;
  assert.ok(Math.abs(afterDay - 1) < 0.01, `people reached after a day are ${afterDay} times the expected`);
  const { sights } = answered.desk!;
  const shown = sights.beforeAnswer + sights.withAnswer + sights.elsewhere;
  assert.ok(Math.abs(shown / answered.criticism!.impressions.criticism - 1) < 1e-9, 'sights of criticism add up');
  return [
    'two runs with a desk give the same document',
    checkMean('people reached in a week', cascade.reach, expected.reach.mean),
    'people reached after a day agree with the mean field within 1 %',
    checkMean('critics without the desk', without.critics, expectedOf(desk).cascade.criticism!.critics.mean),
    'sights before an answer and with one add up to all sights of criticism',
  ];
}

const checked = checkAnswers();

/** Sharers of a run, on average: those of the same runs without a desk included. */
function sharersOf(scenario: CompleteScenario): number {
  const { sharers, desk: answered } = simulate(scenario).cascade;
  return sharers.mean + (answered?.withoutDesk.critics.mean ?? 0);
}

const sized = (scenario: CompleteScenario, universe: number): CompleteScenario => ({ ...scenario, universe });
const [smallLaunch, largeLaunch] = [sized(fewFans, 1e6), sized(fewFans, 1e10)];
const [smallDesk, largeDesk] = [sized(desk, 1e6), sized(desk, 1e10)];
const times = timeInTurns({ launch: () => simulate(launch), desk: () => simulate(desk) }, turns);
const launches = timeInTurns({ small: () => simulate(smallLaunch), large: () => simulate(largeLaunch) }, turns);
const desks = timeInTurns({ small: () => simulate(smallDesk), large: () => simulate(largeDesk) }, turns);
const launchSharers = sharersOf(largeLaunch) / sharersOf(smallLaunch);
const deskSharers = sharersOf(largeDesk) / sharersOf(smallDesk);

printReport({
  title: `Population level in hours, lognormal delays, ${replicates} replicates, one core`,
  checked,
  findings: [
    atMost('launch-in-hours: a million fans, a week', times.launch.fastestMs / 1000, 2, 's'),
    atMost('round-the-clock-desk, the same runs without the desk included', times.desk.fastestMs / 1000, 4, 's'),
    atMost(
      'launch of 50,000 fans, universe 1e10 ÷ universe 1e6, a sharer',
      launches.large.fastestMs / launches.small.fastestMs / launchSharers,
      1.2,
      '',
    ),
    atMost(
      'complaints with a desk, universe 1e10 ÷ universe 1e6, a sharer',
      desks.large.fastestMs / desks.small.fastestMs / deskSharers,
      1.2,
      '',
    ),
    measured('sharers in universe 1e10 ÷ universe 1e6, launch', launchSharers, ''),
    measured('sharers in universe 1e10 ÷ universe 1e6, complaints', deskSharers, ''),
    measured('peak memory of the process', peakMemoryBytes() / 1e6, 'MB'),
  ],
});
