import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

const people = (value: number): string => pageNumbers().count(value);

/** What the lesson on predicting says. */
export const predictWords = {
  title: (): string => msg('Predict, then play'),
  question: (): string => msg('1,000 fans, and 1 in 100 shares: how many people know it four rounds later?'),
  firstTitle: (): string => msg('The first round'),
  firstSays: (fans: number, percent: string, friends: number): readonly string[] => [
    msg(
      str`${people(fans)} fans see a post. ${percent} of those who see it share it, each with ${people(friends)} friends.`,
    ),
    msg('How many new people see it in round 1?'),
  ],
  firstChoice: (count: number): string => msg(str`${people(count)} new people`),
  firstHint: (fans: number, percent: string, friends: number): string =>
    msg(str`First count the sharers: ${percent} of ${people(fans)}. Each of them has ${people(friends)} friends.`),
  firstLearnt: (sharers: number, friends: number, fresh: number): string =>
    msg(str`${people(sharers)} sharers times ${people(friends)} friends: ${people(fresh)} new people in round 1.`),
  drawTitle: (): string => msg('Draw four rounds'),
  drawSays: (): readonly string[] => [
    msg('It goes on in the same way: of the new people of each round, 1 in 100 shares with 300 friends.'),
    msg('Draw how many people know it after each round.'),
  ],
  drawLearnt: (drawn: number, computed: number, factor: number): string =>
    msg(
      str`You drew ${people(drawn)} for round 4; it is ${people(computed)}. Every round brings ${pageNumbers().ratio(factor)} times as many new people as the round before.`,
    ),
  againTitle: (): string => msg('Predict it with twice the sharers'),
  againSays: (): readonly string[] => [
    msg('Now 2 in 100 share instead of 1. Each line of the axis is ten times the one below it.'),
    msg(
      'Draw again. This time come near: in each round no more than twice the right number, and no less than half of it.',
    ),
  ],
  againHint: (round: number, drawn: number, isTooFew: boolean): string => {
    const [at, guess] = [pageNumbers().whole(round), people(drawn)];
    return isTooFew
      ? msg(str`${guess} in round ${at} are too few. Each sharer brings 2 in 100 of 300 friends: how many new sharers?`)
      : msg(
          str`${guess} in round ${at} are too many. Each sharer brings 2 in 100 of 300 friends: how many new sharers?`,
        );
  },
  againLearnt: (computed: number, before: number, times: number): string =>
    msg(
      str`Round 4 ends at ${people(computed)}, not at ${people(2 * before)}: twice the sharers made ${pageNumbers().ratio(times)} times as many people.`,
    ),
  taskTitle: (): string => msg('As many as the Super Bowl in round 4'),
  taskSays: (viewers: number, fewest: number, most: number): readonly string[] => [
    msg(str`The Super Bowl of 2011 had ${people(viewers)} viewers. Which share rate comes near that in round 4?`),
    msg(
      str`First multiply: by which factor must the new people grow in each round? Then set the share rate so that between ${people(fewest)} and ${people(most)} people know it after round 4.`,
    ),
  ],
  taskTooFew: (percent: string, reached: number): string =>
    msg(str`At ${percent}, ${people(reached)} people know it after round 4. More must share.`),
  taskTooMany: (percent: string, reached: number): string =>
    msg(str`At ${percent}, ${people(reached)} people know it after round 4. That is more than asked.`),
  taskTip: (): string =>
    msg('A slightly larger factor makes a large difference after four rounds: move in small steps.'),
  taskLearnt: (percent: string, reached: number, factor: number): string =>
    msg(
      str`At ${percent} each sharer brings ${pageNumbers().ratio(factor)} new ones, and ${people(reached)} people know it after round 4.`,
    ),
  closing: (): string =>
    msg(
      'Sharing does not add, it multiplies: the same factor, round after round. That is why the first rounds look like nothing. Once nearly everyone knows it, few are left to tell, and the factor falls.',
    ),
  sheetAsks: (): readonly [string, string, string] => [
    msg(
      '1,000 fans; 1 in 100 of those who see it share it with 300 friends each. How many new people see it in round 1?',
    ),
    msg('How many new people does round 2 bring, and round 3?'),
    msg('2 in 100 share. How many times as many new people does each round bring?'),
  ],
  sheetAnswers: (): readonly [string, string, string] => {
    const [first, second, third] = [3000, 9000, 27_000].map((count) => pageNumbers().whole(count));
    return [
      msg(str`10 sharers × 300 friends = ${first ?? ''}.`),
      msg(str`${second ?? ''} and ${third ?? ''}: 3 times as many each time.`),
      msg('2 % × 300 = 6 times as many.'),
    ];
  },
} as const;
