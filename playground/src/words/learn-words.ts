import { msg, str } from '@lit/localize';
import type { NotHandedOn } from '../state/handed-on.ts';
import { pageNumbers } from './page-words.ts';

/** What the section of lessons says around them. */
export const learnWords = {
  allLessons: (): string => msg('All lessons'),
  begin: (): string => msg('Begin'),
  done: (): string => msg('Done'),
  unknownLesson: (): string => msg('There is no lesson at this address. Choose one of these.'),
  loading: (): string => msg('The lesson is loading …'),
  notLoaded: (): string => msg('The lesson could not be loaded. Check the connection, then try again.'),
  tryAgain: (): string => msg('Try again'),
  steps: (): string => msg('Steps of the lesson'),
  whatYouLearnt: (): string => msg('What you found out'),
  check: (): string => msg('Check'),
  next: (): string => msg('Next'),
  back: (): string => msg('Back'),
  finish: (): string => msg('Finish'),
  counting: (): string => msg('Counting …'),
  notYet: (): string => msg('Not yet.'),
  right: (): string => msg('Right.'),
  guessTaken: (): string => msg('There it is.'),
  thatIsMyGuess: (): string => msg('That is my guess'),
  drawAgain: (): string => msg('Draw again'),
  drawFirst: (): string => msg('Draw over the chart, or set each point with the arrow keys.'),
  /** What of a drawing is still missing, by the names of its places. */
  notDrawn: (places: string): string => msg(str`Not drawn yet: ${places}. Draw there, too.`),
  answers: (): string => msg('Answers'),
  startAgain: (): string => msg('Start again'),
  takeBack: (): string => msg('Take back'),
  playThis: (): string => msg('Go on with this in Play'),
  playYear: (): string => msg('Go on with this in “A year”'),
  yearToCome: (): string => msg('The year is shown once you have answered.'),
} as const;

/** How long a lesson takes. */
export function minutesWords(minutes: number): string {
  return msg(str`${pageNumbers().whole(minutes)} minutes`);
}

/** What a lesson is called in the list: "Lesson 2". */
export function lessonNumber(number: number): string {
  return msg(str`Lesson ${pageNumbers().whole(number)}`);
}

/** What leads on after the last step. */
export function nextLessonWords(title: string): string {
  return msg(str`Next lesson: ${title}`);
}

/** Where the pupil is: "Step 2 of 4". */
export function stepOf(number: number, of: number): string {
  return msg(str`Step ${pageNumbers().whole(number)} of ${pageNumbers().whole(of)}`);
}

/** A step in the row of all: its number and title, and whether it is done. */
export function stepName(number: number, title: string, isDone: boolean): string {
  const shown = pageNumbers().whole(number);
  return isDone ? msg(str`Step ${shown}, done: ${title}`) : msg(str`Step ${shown}: ${title}`);
}

/** Why somebody cannot hand a message on. */
export function whyNotWords(name: string, why: NotHandedOn): string {
  return why === 'unknown'
    ? msg(str`${name} does not know it yet.`)
    : msg(str`${name} has told all their friends already.`);
}

/** How many have handed a message on by hand. */
export function handedWords(told: number): string {
  if (told === 0) return msg('Nobody has told anybody yet.');
  return told === 1
    ? msg('1 person has told their friends.')
    : msg(str`${pageNumbers().whole(told)} people have told their friends.`);
}
