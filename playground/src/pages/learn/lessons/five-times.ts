import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { readValue } from '../../../state/scenario-values.ts';
import { fiveTimesWords as words } from '../../../words/lessons/five-times-words.ts';
import type { Lesson } from '../lesson.ts';
import { reachInTheEnd, resultOf, type LessonState } from '../lesson-state.ts';
import { deskOfLesson } from './five-times-desk.ts';

/** Of shoppers with a problem, those who told others and those who told the company: Verde Group and Wharton 2006 (docs/data/sources.md). */
export const survey = { tellOthers: 0.31, tellTheCompany: 0.06 } as const;
const COMPLAINTS = 25;
const HOURS = 24;
/** What is offered as an answer. */
const PEOPLE = [4000, 400_000, 168_000_000] as const;
const FEWER = [0.03, 0.3, 0.6] as const;
/** Just above the tipping point. */
const JUST_ABOVE = 1.1;

/** A preset of a town in the whole country, for a day. */
function inTheCountry({ timing, ...preset }: CompleteScenario): CompleteScenario {
  if (timing === undefined) throw new Error('a preset with criticism must have a clock; got none');
  return {
    ...preset,
    level: 'meanField',
    universe: presets.seedExample.universe,
    message: { fans: 0, fanVisibility: 1, complaints: COMPLAINTS },
    timing: { ...timing, horizonHours: HOURS },
  };
}

const measured = inTheCountry(presets.complaintAsMeasured);
const claimed = inTheCountry(presets.complaintAsClaimed);

function multiplierOf(scenario: CompleteScenario): number {
  return readValue(scenario, 'shareMultiplier');
}

function delayOf({ criticism }: CompleteScenario): number {
  return criticism?.delayMultiplier ?? 1;
}

/** Further critics whom one critic causes; 0 while it is not counted. */
function criticsEach(state: LessonState): number {
  return resultOf(state)?.cascade.criticism?.reproductionNumber.criticism ?? 0;
}

/** Place of the number that is nearest by its ratio; null while nobody is counted. */
function nearest(numbers: readonly number[], count: number): number | null {
  if (count <= 0) return null;
  const distances = numbers.map((number) => Math.abs(Math.log(number / count)));
  return distances.indexOf(Math.min(...distances));
}

const peopleChoices = (): readonly string[] => PEOPLE.map((people) => words.countChoice(people));

/** A claim about criticism: where it may come from, what was measured, and what would be if it were so. */
export const fiveTimes: Lesson = {
  id: 'five-times',
  title: words.title,
  question: words.question,
  minutes: 4,
  controls: ['shareMultiplier'],
  steps: [
    {
      kind: 'choice',
      title: words.originTitle,
      says: () => words.originSays(survey.tellOthers, survey.tellTheCompany),
      scenario: measured,
      shows: ['stage'],
      controls: [],
      choices: words.originChoices,
      // The only one of the three of which the survey has both numbers.
      right: () => 2,
      hint: words.originHint,
      learnt: () => words.originLearnt(survey.tellOthers / survey.tellTheCompany),
    },
    {
      kind: 'choice',
      title: words.measuredTitle,
      says: () =>
        words.measuredSays(COMPLAINTS, multiplierOf(measured), delayOf(measured), readValue(measured, 'universe')),
      scenario: measured,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: peopleChoices,
      right: (state) => nearest(PEOPLE, reachInTheEnd(state)),
      hint: (state, chosen) =>
        (PEOPLE[chosen] ?? 0) < reachInTheEnd(state) ? words.moreHint() : words.fewerHint(criticsEach(state)),
      learnt: (state) => words.measuredLearnt(reachInTheEnd(state), criticsEach(state)),
    },
    {
      kind: 'choice',
      title: words.claimedTitle,
      says: () => words.claimedSays(COMPLAINTS, multiplierOf(claimed), delayOf(claimed)),
      scenario: claimed,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: peopleChoices,
      right: (state) => nearest(PEOPLE, reachInTheEnd(state)),
      hint: (state) => words.claimedHint(criticsEach(state)),
      learnt: (state) =>
        words.claimedLearnt(reachInTheEnd(state), reachInTheEnd(state) / readValue(state.scenario, 'universe')),
    },
    {
      kind: 'task',
      title: words.taskTitle,
      says: () => words.taskSays(JUST_ABOVE),
      scenario: measured,
      shows: ['stage', 'verdict'],
      controls: ['shareMultiplier'],
      done: (state) => criticsEach(state) >= 1 && criticsEach(state) <= JUST_ABOVE,
      hint: (state) => words.taskHint(criticsEach(state)),
      learnt: (state) => words.taskLearnt(multiplierOf(state.scenario), multiplierOf(measured)),
    },
    {
      kind: 'choice',
      title: words.deskTitle,
      says: () => {
        const { people, perHour, handlingMinutes } = deskOfLesson();
        return words.deskSays(people, perHour, handlingMinutes);
      },
      scenario: measured,
      shows: ['stage', 'verdict'],
      controls: [],
      choices: () => FEWER.map((part) => words.deskChoice(part)),
      right: (state) => nearest(FEWER, criticsEach(state) === 0 ? 0 : 1 - deskOfLesson().sights(criticsEach(state))),
      hint: words.deskHint,
      learnt: (state) => {
        const desk = deskOfLesson();
        return words.deskLearnt(1 - desk.sights(criticsEach(state)), desk.withAnswer(criticsEach(state)));
      },
    },
  ],
  closing: words.closing,
  worksheet: async () => (await import('./five-times-worksheet.ts')).fiveTimesWorksheet(measured, survey),
};
