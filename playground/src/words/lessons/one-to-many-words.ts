import { msg, str } from '@lit/localize';
import { pageNumbers } from '../page-words.ts';

/** What the lesson on one to many says. */
export const oneToManyWords = {
  title: (): string => msg('One to many'),
  question: (): string => msg('How does one message reach 200,000 people at once?'),
  watchTitle: (): string => msg('A tower and a page'),
  watchSays: (): readonly string[] => [
    msg('On the left a TV station shows one spot. On the right a page posts to its 1,000 fans. Nobody passes it on.'),
    msg('Press Play and watch both. Then press Check.'),
  ],
  watchHint: (): string => msg('Press Play below the pictures, and let it run to the end.'),
  watchLearnt: (viewers: number, fans: number): string =>
    msg(
      str`The spot reached ${pageNumbers().count(viewers)} people, all at once. The post reached ${pageNumbers().count(fans)}.`,
    ),
  drawTitle: (): string => msg('Draw the spot'),
  drawSays: (): readonly string[] => [
    msg('The spot is shown once, in round 0. Nobody who saw it tells anybody.'),
    msg('How many people know about it after each round? Draw your guess.'),
  ],
  drawLearnt: (first: number, last: number): string =>
    msg(
      str`The line is flat: ${pageNumbers().count(first)} people at the start, ${pageNumbers().count(last)} at the end. A tower speaks once, and that is all.`,
    ),
  fansTitle: (): string => msg('How many fans see it?'),
  fansSays: (fans: number, percent: string): readonly string[] => [
    msg(str`A network shows a post to some of the fans only. In 2012, ${percent} of them saw it.`),
    msg(str`Still nobody passes it on. The page has ${pageNumbers().count(fans)} fans. How many of them see the post?`),
  ],
  fansChoice: (seen: number): string => msg(str`${pageNumbers().count(seen)} people`),
  fansHint: (fans: number, percent: string): string =>
    msg(str`Only some of the fans see it. Take ${percent} of ${pageNumbers().count(fans)}.`),
  fansLearnt: (fans: number, seen: number): string =>
    msg(str`Of ${pageNumbers().count(fans)} fans, ${pageNumbers().count(seen)} see the post.`),
  taskTitle: (): string => msg('Try it'),
  taskSays: (viewers: number): readonly string[] => [
    msg(
      str`Now set the number of fans so that the post reaches as many people as the spot: ${pageNumbers().count(viewers)}, give or take 5 in 100.`,
    ),
    msg('Drag the slider, or write the number.'),
  ],
  taskTooFew: (fans: number, reached: number): string =>
    msg(
      str`With ${pageNumbers().count(fans)} fans the post reaches ${pageNumbers().count(reached)} people. It needs more fans.`,
    ),
  taskTooMany: (fans: number, reached: number): string =>
    msg(
      str`With ${pageNumbers().count(fans)} fans the post reaches ${pageNumbers().count(reached)} people. That is more than the spot.`,
    ),
  taskTip: (): string => msg('16 in 100 is about 1 in 6. Multiply.'),
  taskLearnt: (fans: number, viewers: number): string =>
    msg(
      str`${pageNumbers().count(fans)} fans for ${pageNumbers().count(viewers)} people: nobody passes it on, so the page must bring every reader itself.`,
    ),
  closing: (): string =>
    msg(
      'One to many grows only as the sender grows: twice the people need twice the audience. The next lesson has another way.',
    ),
  sheetAsks: (): readonly [string, string, string] => [
    msg('A spot is shown once to 200,000 people, and nobody talks about it. Draw how many know after rounds 0 to 5.'),
    msg('16 of 100 fans see a post. A page has 1,000,000 fans. How many people see it?'),
    msg('How many fans would the page need so that 200,000 people see the post?'),
  ],
  sheetAnswers: (seen: number, fans: number): readonly [string, string, string] => [
    msg('A flat line at 200,000.'),
    msg(str`${pageNumbers().whole(seen)} people.`),
    msg(str`${pageNumbers().whole(fans)} fans.`),
  ],
} as const;
