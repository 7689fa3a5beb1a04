import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

const count = (value: number): string => pageNumbers().whole(value);

/** What the lesson on many to many says. */
export const manyToManyWords = {
  title: (): string => msg('Many to many, by hand'),
  question: (): string => msg('Can a rumour reach a whole class, if everybody tells only their friends?'),
  handTitle: (): string => msg('You are the rumour'),
  handSays: (name: string, enough: number, people: number, taps: number): readonly string[] => [
    msg(
      str`A class of ${count(people)}: five groups of friends, and friendships between the groups. Only ${name} knows a rumour.`,
    ),
    msg(str`Tap ${name}: she tells all her friends. Then tap somebody else who knows it, and so on.`),
    msg(
      str`Bring it to at least ${count(enough)} of the ${count(people)} with at most ${count(taps)} taps. Then press Check.`,
    ),
  ],
  handNone: (name: string): string => msg(str`Tap ${name} in the picture first: she is the one who knows it.`),
  handTooMany: (taps: number, most: number): string =>
    msg(
      str`You tapped ${count(taps)} people; ${count(most)} must do. Take some back, or start again. Look for somebody whose friends are in other groups.`,
    ),
  handTooFew: (know: number, people: number): string =>
    msg(str`${count(know)} of ${count(people)} know it so far. Tap somebody whose friends do not know it yet.`),
  handLearnt: (told: number, know: number, messages: number, again: number): string =>
    msg(
      str`${count(told)} people told their friends, and ${count(know)} know it. Of ${count(messages)} messages, ${count(again)} came to somebody who knew already.`,
    ),
  chanceTitle: (): string => msg('Now everybody decides alone'),
  chanceSays: (percent: string): readonly string[] => [
    msg(
      str`From now on nobody is tapped. Of those who hear the rumour, ${percent} pass it on, each to all their friends.`,
    ),
    msg('Somebody tells 9 friends. How many of these 9 pass it on, on average?'),
  ],
  chanceChoice: (people: number): string => msg(str`about ${pageNumbers().number(people)}`),
  chanceHint: (percent: string): string => msg(str`Take ${percent} of 9.`),
  chanceLearnt: (friends: number, percent: string, next: number): string =>
    msg(
      str`${percent} of ${count(friends)} friends are ${pageNumbers().number(next)} on average: everybody who passes it on brings a little more than one other who does.`,
    ),
  drawTitle: (): string => msg('Draw the rumour'),
  drawSays: (name: string, people: number, percent: string): readonly string[] => [
    msg(str`${name} begins and tells her friends for certain. After that, ${percent} of those who hear it pass it on.`),
    msg(str`How many of the ${count(people)} know it after each round, on average? Draw your guess.`),
  ],
  drawLearnt: (end: number, people: number, first: number): string =>
    msg(
      str`After the first round ${pageNumbers().number(first)} know it on average, in the end ${pageNumbers().number(end)} of ${count(people)}. It needs no tower.`,
    ),
  beginTitle: (): string => msg('Who should begin?'),
  beginSays: (name: string, enough: number, people: number, sharers: number, next: number): readonly string[] => [
    msg(str`Press Play to watch one run that begins with ${name}.`),
    msg(
      'Tap any other pupil, and the rumour begins with them instead. The sentence above the picture has the average.',
    ),
    msg(
      str`Find somebody with whom it reaches at least ${count(enough)} of the ${count(people)} on average. Look at the lines before you tap.`,
    ),
    ...(sharers === 0
      ? []
      : [
          msg(
            str`Why does each sharer bring ${pageNumbers().ratio(sharers)} new ones here, and not ${pageNumbers().number(next)}? Friends have the same friends: some have heard it already.`,
          ),
        ]),
  ],
  beginHint: (name: string, friends: number, reached: number): string =>
    msg(
      str`${name} has ${count(friends)} friends, and with them the rumour reaches ${pageNumbers().number(reached)} on average. Who has more lines?`,
    ),
  beginLearnt: (name: string, friends: number, reached: number, people: number): string =>
    msg(
      str`${name} has ${count(friends)} friends: with them it reaches ${pageNumbers().number(reached)} of ${count(people)} on average. Who begins matters.`,
    ),
  closing: (): string =>
    msg(
      'Many to many: a message goes from friend to friend. It can reach nearly everybody from one person, and it can stop at any moment.',
    ),
  sheetAsks: (): readonly [string, string, string] => [
    msg(
      'In the class of 30, find 4 people who bring the rumour from Chloe to at least 24, each telling all their friends.',
    ),
    msg('Why do fewer people know it than messages were sent?'),
    msg('15 in 100 pass the rumour on, each to 9 friends. How many new ones pass it on for each who does?'),
  ],
  sheetAnswers: (names: string, know: number, next: number): readonly [string, string, string] => [
    msg(str`For example ${names}: then ${count(know)} know it.`),
    msg('Friends have the same friends: some hear it twice.'),
    msg(str`9 × 15 % = ${pageNumbers().number(next)}.`),
  ],
} as const;
