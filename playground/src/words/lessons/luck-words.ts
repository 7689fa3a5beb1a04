import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

/** What the lesson on luck says. */
export const luckWords = {
  title: (): string => msg('Luck'),
  question: (): string => msg('The same class, the same settings, 100 times: does the same thing happen?'),
  rollTitle: (): string => msg('Try your luck'),
  rollSays: (people: number, share: number): readonly string[] => {
    const [all, part] = [pageNumbers().whole(people), pageNumbers().percent(share)];
    return [
      msg(str`A class of ${all}. Of those who hear it, ${part} tell all their friends, by chance. This run took off.`),
      msg(
        'Press Roll again: nothing is changed but luck. Find a run in which fewer than half of the class hear of it, let it play to its end, and press Check.',
      ),
    ];
  },
  rollHint: (): string => msg('Press Roll again below the picture, and let the run play to its end.'),
  rollTooMany: (reached: number): string =>
    msg(str`This run reaches ${pageNumbers().whole(reached)} people. Roll again, until one reaches fewer than half.`),
  rollLearnt: (run: number, reached: number): string => {
    const [number, people] = [pageNumbers().whole(run + 1), pageNumbers().whole(reached)];
    return msg(
      str`Run ${number} stopped at ${people} people, with the same class, the same friends and the same settings.`,
    );
  },
  drawTitle: (): string => msg('Draw 100 runs'),
  drawSays: (): readonly string[] => [
    msg('Now 100 runs stand in a row: the one with the least luck first, the one with the most last.'),
    msg('How many people does the 10th of them reach, how many the 20th, and so on to the last? Draw your guess.'),
  ],
  drawAxis: (): string => msg('run, from the least luck to the most'),
  drawLearnt: (low: number, middle: number, high: number): string => {
    const [least, half, most] = [low, middle, high].map((people) => pageNumbers().whole(people));
    return msg(
      str`The 10th run reaches ${least} people, the one in the middle ${half}, the last one ${most}. One number cannot tell that.`,
    );
  },
  oftenTitle: (): string => msg('How often does it take off?'),
  oftenSays: (half: number): readonly string[] => {
    const people = pageNumbers().whole(half);
    return [
      msg(
        str`Here are the 100 runs. A run takes off if it reaches at least half of the class: ${people} people. About how many of the 100 do?`,
      ),
    ];
  },
  oftenChoice: (runs: number): string => msg(str`About ${pageNumbers().whole(runs)} of 100`),
  oftenHint: (isLess: boolean, half: number): string => {
    const people = pageNumbers().whole(half);
    return isLess
      ? msg(str`More. Find the first bar that reaches ${people}, and count from there to the right.`)
      : msg(str`Fewer. Find the first bar that reaches ${people}, and count from there to the right.`);
  },
  oftenLearnt: (runs: number, counted: number): string => {
    const [often, all] = [pageNumbers().whole(runs), pageNumbers().whole(counted)];
    return msg(
      str`Counted in all ${all} runs, ${often} of 100 take off. So one run that took off proves nothing, and neither does one that did not.`,
    );
  },
  taskTitle: (): string => msg('Leave less to luck'),
  taskSays: (often: number): readonly string[] => [
    msg(
      str`Set how many share, so that at least ${pageNumbers().whole(often)} of 100 runs take off. But leave some luck: not all of them.`,
    ),
  ],
  taskTooFew: (runs: number): string =>
    msg(str`Now ${pageNumbers().whole(runs)} of 100 runs take off. More must share.`),
  taskAll: (): string => msg('Now every run takes off. Fewer must share.'),
  taskLearnt: (share: number, runs: number): string => {
    const [part, often] = [pageNumbers().percent(share), pageNumbers().whole(runs)];
    return msg(
      str`With ${part} who share, ${often} of 100 runs take off. The more people pass it on, the less one of them decides.`,
    );
  },
  closing: (): string =>
    msg(
      'Who shows you one run shows you luck. Ask for many runs: how often it works, and how far it goes when it does not.',
    ),
  sheetAsks: (reached: readonly number[], half: number): readonly [string, string, string] => {
    const list = reached.map((people) => pageNumbers().whole(people)).join(', ');
    const people = pageNumbers().whole(half);
    return [
      msg(
        str`Ten runs with the same settings reach ${list} people. Write them down in order of luck. What do the two in the middle reach?`,
      ),
      msg(str`A run takes off if it reaches at least ${people} people. How many of the ten do?`),
      msg('What is the average of the ten? Is there a run that reaches just as many?'),
    ];
  },
  sheetMiddle: (low: number, high: number, order: readonly number[]): string => {
    const [one, other] = [pageNumbers().whole(low), pageNumbers().whole(high)];
    const list = order.map((people) => pageNumbers().whole(people)).join(', ');
    return msg(str`${list}. The two in the middle reach ${one} and ${other}.`);
  },
  sheetTakeOff: (runs: number): string => msg(str`${pageNumbers().whole(runs)} of them.`),
  sheetAverage: (average: number, runs: number): string => {
    const [mean, same] = [pageNumbers().written(average), pageNumbers().whole(runs)];
    return runs === 0 ? msg(str`${mean}. No run reaches just as many.`) : msg(str`${mean}. ${same} of the ten do.`);
  },
} as const;
