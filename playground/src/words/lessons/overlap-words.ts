import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

/** What the lesson on overlap says. */
export const overlapWords = {
  title: (): string => msg('Overlap'),
  question: (): string => msg('300 friends with 300 friends each: why is that not 90,000 people?'),
  drawTitle: (): string => msg('Draw what you expect'),
  drawSays: (people: number, friends: number): readonly string[] => {
    const [all, each] = [pageNumbers().count(people), pageNumbers().whole(friends)];
    return [
      msg(str`In a town of ${all} people everybody has ${each} friends, and friends are found by chance.`),
      msg(
        str`One person tells ${each} friends in round 1. Each of those tells ${each} friends in round 2, and so on: everybody passes it on. How many people know it after each round?`,
      ),
    ];
  },
  drawLearnt: (known: number, sum: number): string => {
    const [people, told] = [pageNumbers().whole(known), pageNumbers().whole(sum)];
    return msg(str`After round 2, ${people} people know it. Multiplying says ${told}.`);
  },
  whereTitle: (): string => msg('Where are the others?'),
  whereSays: (known: number, missing: number): readonly string[] => {
    const [people, others] = [pageNumbers().whole(known), pageNumbers().whole(missing)];
    return [
      msg(
        str`Everybody passed it on, and everybody saw it. Yet only ${people} know it after round 2: ${others} fewer than multiplying says. Why?`,
      ),
    ];
  },
  whereChoices: (): readonly [string, string, string] => [
    msg('Some of them did not pass it on.'),
    msg('Many were told who knew it already.'),
    msg('Some people have fewer friends than others.'),
  ],
  whereHints: (): readonly [string, string, string] => [
    msg('In this town everybody passes it on.'),
    '',
    msg('In this town everybody has the same number of friends.'),
  ],
  whereLearnt: (told: number, known: number, again: number): string => {
    const [times, people, twice] = [pageNumbers().whole(told), pageNumbers().whole(known), pageNumbers().whole(again)];
    return msg(
      str`The message was told ${times} times, to ${people} different people. So ${twice} times it came to somebody who knew it already.`,
    );
  },
  countryTitle: (): string => msg('A larger place'),
  countrySays: (least: number, friends: number): readonly string[] => {
    const [people, each] = [pageNumbers().whole(least), pageNumbers().whole(friends)];
    return [
      msg('In a larger place two people seldom have the same friend by chance.'),
      msg(
        str`Set how many people live there, so that ${each} × ${each} comes to at least ${people} people after round 2. Look at round 2 on the bar below the picture.`,
      ),
    ];
  },
  countryHint: (people: number, known: number): string => {
    const [all, reached] = [pageNumbers().count(people), pageNumbers().whole(known)];
    return msg(str`Among ${all} people, ${reached} know it after round 2. Let more people live there.`);
  },
  countryLearnt: (people: number, known: number): string => {
    const [all, reached] = [pageNumbers().count(people), pageNumbers().whole(known)];
    return msg(
      str`Among ${all} people, ${reached} know it after round 2. Multiplying is right only while nearly nobody knows it.`,
    );
  },
  groupsTitle: (): string => msg('Friends of friends'),
  groupsSays: (people: number, friends: number, sum: number, most: number): readonly string[] => {
    const [all, each, told, few] = [people, friends, sum, most].map((count) => pageNumbers().whole(count));
    return [
      msg(
        str`Friends are not found by chance: your friends know each other. Here is a village of ${all} people with about ${each} friends each. Multiplying says ${told} people after round 2.`,
      ),
      msg(str`Set the overlap of friends, so that on average fewer than ${few} people know it after round 2.`),
    ];
  },
  groupsHint: (overlap: number, known: number): string => {
    const [part, reached] = [pageNumbers().percent(overlap), pageNumbers().whole(Math.round(known))];
    return msg(
      str`With an overlap of ${part}, ${reached} people know it after round 2. Friends must have more friends in common.`,
    );
  },
  groupsLearnt: (overlap: number, known: number, sum: number): string => {
    const [part, reached] = [pageNumbers().percent(overlap), pageNumbers().whole(Math.round(known))];
    const told = pageNumbers().whole(sum);
    return msg(str`With an overlap of ${part}, ${reached} people know it after round 2, not ${told}.`);
  },
  closing: (): string =>
    msg(
      'Multiplying counts people again who were told before. Ask how many different people it reaches, and how many of them know each other.',
    ),
  sheetAsks: (friends: number, people: number, known: number, more: number): readonly [string, string, string] => {
    const [each, all, reached, country] = [
      pageNumbers().whole(friends),
      pageNumbers().whole(people),
      pageNumbers().whole(known),
      pageNumbers().whole(more),
    ];
    return [
      msg(
        str`One person tells ${each} friends. Each of them tells ${each} friends. How many times is the message told in these two rounds?`,
      ),
      msg(
        str`In a town of ${all} people, ${reached} people besides the first one know it after that. How many times did it come to somebody who knew it already?`,
      ),
      msg(str`Would it be more or fewer people in a country of ${country}? Why?`),
    ];
  },
  sheetTold: (told: number): string => msg(str`${pageNumbers().whole(told)} times.`),
  sheetAgain: (told: number, known: number, again: number): string => {
    const [times, people, twice] = [pageNumbers().whole(told), pageNumbers().whole(known), pageNumbers().whole(again)];
    return msg(str`${times} − ${people} = ${twice} times.`);
  },
  sheetMore: (known: number): string =>
    msg(
      str`More: ${pageNumbers().whole(known)}. Among more people it is rarer that two have the same friend by chance.`,
    ),
} as const;
