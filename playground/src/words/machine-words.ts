import { msg, str } from '@lit/localize';
import { pageNumbers, pageWords } from './page-words.ts';

/** What the buttons, captions and pictures of the machine say. */

/** Buttons around the pictures, the charts and the controls. */
export function buttonWords() {
  return {
    zoom: msg('Zoom'),
    zoomOut: msg('Zoom out: more people for each dot'),
    zoomIn: msg('Zoom in: fewer people for each dot'),
    average: msg('Average'),
    oneRun: msg('One run'),
    logScale: msg('Log scale'),
    table: msg('Table'),
    tryIt: msg('Try it'),
    newPeople: msg('New people'),
    replay: msg('Replay'),
    more: msg('More'),
    examples: msg('Examples'),
    beginHere: msg('Begin here'),
  };
}

/** "Average of 1,000 runs". */
export function averageOf(runs: number): string {
  return msg(str`Average of ${pageNumbers().whole(runs)} runs`);
}

/** "Run 12", "run 12 of 1,000". */
export function runWords(run: number, runs: number): { readonly short: string; readonly ofAll: string } {
  const { whole } = pageNumbers();
  return { short: msg(str`Run ${whole(run + 1)}`), ofAll: msg(str`run ${whole(run + 1)} of ${whole(runs)}`) };
}

/** Captions above the pictures. */
export function captionWords() {
  return {
    shared: msg('Shared'),
    byFriends: msg('by friends'),
    allAtOnce: msg('people, all at once'),
    yourFigures: msg('your figures'),
    before: msg('before'),
    inTheEnd: msg('in the end'),
    breakEvenToCome: msg('Looking for the break-even …'),
  };
}

/** People where there is little room: "274 million people"; a language with longer words leaves the noun out. */
export function peopleInCaption(count: number): string {
  const written = pageNumbers().count(count);
  if (written === '1') return pageWords().people(count);
  return msg(str`${written} people`, { id: 'people-in-a-caption', desc: 'where there is little room' });
}

/** ", in the end 274 million". */
export function endCaption(people: string): string {
  return msg(str`, in the end ${people}`);
}

/** "1,000 runs", after the caption of the sharing. */
export function runsCaption(runs: number): string {
  return msg(str`${pageNumbers().whole(runs)} runs`);
}

/** "100 share it", of those who share at first. */
export function sharersName(sharers: number): string {
  return msg(str`${pageNumbers().whole(sharers)} share it`);
}

/** Why no other run can be rolled. */
export function whyOneRunWords() {
  return { noChance: msg('no chance in it'), onlyOne: msg('only one run') };
}

/** Where the buy is passed, on the bar: "passes the Super Bowl". */
export function passesLabel(the: string): string {
  return msg(str`passes ${the}`);
}

/** What is heard of the picture of the buy. */
export function broadcastDotsLabel(heading: string, people: string, all: string): string {
  return msg(str`${heading} reaches ${people} of ${all} people, all at once.`);
}

/** What is heard of the picture of the sharing. */
export function sharedDotsLabel(moment: string, people: string, all: string): string {
  return msg(str`${moment}: sharing has reached ${people} of ${all} people.`);
}

/** The same of one run. */
export function sharedDotsOfRunLabel(moment: string, people: string, all: string): string {
  return msg(str`One run. ${moment}: sharing has reached ${people} of ${all} people.`);
}

/** What the colour of criticism means: "saw criticism first: 12". */
export function criticismKeyWords(people: string): { readonly all: string; readonly some: string } {
  return { all: msg('everyone saw criticism first'), some: msg(str`saw criticism first: ${people}`) };
}

/** What is heard of the rings. */
export function ringsLabel(run: string, count: string, by: string): string {
  return msg(str`${run} on rings round the brand, every person drawn: ${count} reached ${by}.`);
}

/** "24 of 30 people". */
export function peopleOf(reached: string, all: string): string {
  return msg(str`${reached} of ${all} people`);
}

/** How a run on rings has ended, after its name. */
export function endsAfter(span: string): string {
  return msg(str`ends after ${span}`);
}

/** How a run on rings has ended in which nobody shares. */
export function endsAtOnce(): string {
  return msg('ends in round 0');
}
