import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

const people = (value: number): string => pageNumbers().count(value);

/** What the lesson on the tipping point says. */
export const tippingPointWords = {
  title: (): string => msg('The tipping point'),
  question: (): string => msg('Where is the line between a message that dies and one that spreads?'),
  belowTitle: (): string => msg('A little less than one'),
  belowSays: (share: string, friends: number, next: string): readonly string[] => [
    msg(
      str`${share} of those who see a post share it, each with ${people(friends)} friends. So each sharer brings ${next} new sharers.`,
    ),
    msg('What becomes of the message?'),
  ],
  belowChoices: (): readonly [string, string, string] => [
    msg('It reaches everybody, only more slowly'),
    msg('It fades, round by round, and ends'),
    msg('It goes on for ever, equally strong in each round'),
  ],
  belowHint: (next: string): string =>
    msg(str`100 sharers bring ${next} times as many. Those bring ${next} times as many again. And so on.`),
  belowLearnt: (next: string, reached: number, everyone: number): string =>
    msg(
      str`Each round has ${next} times as many new sharers as the one before. It ends at ${people(reached)} of ${people(everyone)} people.`,
    ),
  drawTitle: (): string => msg('Draw the line'),
  drawAxis: (): string => msg('share rate'),
  drawSays: (everyone: number): readonly string[] => [
    msg(str`How many of ${people(everyone)} people know it in the end, at each share rate?`),
    msg('Draw your guess, from the lowest rate to the highest.'),
  ],
  drawLearnt: (low: string, below: number, high: string, above: number): string =>
    msg(str`At ${low} it ends at ${people(below)} people, at ${high} at ${people(above)}. Between the two it tips.`),
  findTitle: (): string => msg('Find it'),
  findSays: (): readonly string[] => [
    msg('Find the lowest share rate at which the message still spreads.'),
    msg(
      'The line below the large sentence says how many new sharers each sharer brings. It must be more than 1, and at most 1.1. Drag in small steps, or write a number.',
    ),
  ],
  findTooLow: (share: string, next: string): string =>
    msg(str`At ${share} each sharer brings ${next} new sharers. That is not more than 1: it dies out.`),
  findTooHigh: (share: string, next: string): string =>
    msg(str`At ${share} each sharer brings ${next} new sharers. It spreads, and would with fewer.`),
  findTip: (friends: number): string =>
    msg(str`New sharers = ${people(friends)} friends × share rate. When is that 1?`),
  findLearnt: (share: string, friends: number): string =>
    msg(
      str`You found ${share}. The tipping point lies at 1 in ${people(friends)}: there ${people(friends)} friends bring just 1 new sharer.`,
    ),
  feedTitle: (): string => msg('A feed in between'),
  feedSays: (percent: string): readonly string[] => [
    msg(str`A feed does not show everything. Measured in 2013: ${percent} of friends see what somebody shares.`),
    msg('How many people must share now, for the message to spread?'),
  ],
  feedChoices: (): readonly [string, string, string] => [
    msg('As many as before'),
    msg('About three times as many'),
    msg('About a third'),
  ],
  feedHint: (percent: string): string =>
    msg(str`Each sharer now reaches ${percent} of their friends only. What must make up for it?`),
  feedLearnt: (tipping: string, times: number): string =>
    msg(str`The tipping point is now ${tipping}, ${pageNumbers().ratio(times)} times the one before.`),
  bothTitle: (): string => msg('Find it again'),
  bothSays: (percent: string): readonly string[] => [
    msg(str`A second slider: how many friends see a share. Set it to ${percent}.`),
    msg('Then find again the lowest share rate at which it spreads: more than 1 new sharer each, and at most 1.1.'),
  ],
  bothNotSet: (percent: string, now: string): string =>
    msg(str`${now} of friends see a share. Set this to ${percent} first.`),
  bothLearnt: (share: string, percent: string, reached: number): string =>
    msg(
      str`At ${share}, with ${percent} of friends seeing it, the message spreads again and reaches ${people(reached)} people.`,
    ),
  closing: (): string =>
    msg(
      'What counts is one number: how many new sharers each sharer brings. Below 1 a message dies, above 1 it spreads, and very little lies between.',
    ),
  sheetAsks: (): readonly [string, string, string] => [
    msg(
      'Each sharer has 300 friends, all of whom see a share. At what share rate does each sharer bring just one new sharer?',
    ),
    msg('Only 35 of 100 friends see a share. What is the share rate now?'),
    msg('Each sharer brings 0.9 new sharers. 100 people share. How many share in the next two rounds?'),
  ],
  sheetAnswers: (all: string, some: string): readonly [string, string, string] => [
    msg(str`1 / 300, about ${all}.`),
    msg(str`1 / (300 × 35 %), about ${some}.`),
    msg('90, then 81.'),
  ],
} as const;
