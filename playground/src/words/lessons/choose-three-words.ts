import { msg, str } from '@lit/localize';
import { namesInARow } from '../names-in-a-row.ts';
import { pageNumbers } from '../page-words.ts';

const count = (value: number): string => pageNumbers().whole(value);
const reached = (people: number): string => pageNumbers().exact(people);

/** What the lesson on whom to ask first says. */
export const chooseThreeWords = {
  title: (): string => msg('Choose your three'),
  question: (): string => msg('You may ask three people to begin. Whom do you ask?'),
  pickTitle: (): string => msg('Pick three'),
  pickSays: (people: number, half: string, part: string): readonly string[] => [
    msg(
      str`A class of ${count(people)}. Whoever begins tells all their friends, of whom ${half} see it. Of those who see it, ${part} tell theirs.`,
    ),
    msg(
      'Which three would you ask, so that as many as possible hear of it? Tap them in the picture, then press Check.',
    ),
  ],
  pickHint: (picked: number): string =>
    picked === 0
      ? msg('Tap three pupils in the picture. Tap one again to take them back.')
      : msg(str`You have picked ${count(picked)} of three. Tap others, too.`),
  pickLearnt: (names: readonly string[], friends: number, different: number): string => {
    const picked = namesInARow(names);
    return msg(
      str`You picked ${picked}. Together they have ${count(friends)} friends; ${count(different)} different pupils are among them.`,
    );
  },
  lotTitle: (): string => msg('Or by lot?'),
  lotSays: (): readonly string[] => [
    msg('The page has chosen its best three. It does not say yet who they are.'),
    msg('How many pupils, drawn by lot, reach as many on average as these three?'),
  ],
  lotChoice: (people: number): string => msg(str`${count(people)} pupils`),
  lotMore: (three: number, best: number): string =>
    msg(str`More. Three drawn by lot reach ${reached(three)}, the best three ${reached(best)}.`),
  lotFewer: (three: number, best: number): string =>
    msg(str`Fewer. Three drawn by lot reach ${reached(three)} already, the best three ${reached(best)}.`),
  lotLearnt: (people: number, best: number): string =>
    msg(
      str`${count(people)} drawn by lot reach as many as the best three: ${reached(best)} pupils. A good choice is worth that much here, and no more.`,
    ),
  bestTitle: (): string => msg('As good as the best'),
  bestSays: (part: string): readonly string[] => [
    msg('The bars show how many each choice reaches on average. Nobody can find three who go beyond the dashed end.'),
    msg(
      str`Change your three until they reach at least ${part} of what the page’s best three reach. Then press Check.`,
    ),
  ],
  bestPick: (): string => msg('Tap until three pupils are picked.'),
  bestHint: (mine: number, part: string, pair: readonly string[], common: number): string => {
    const both = namesInARow(pair);
    return msg(
      str`Your three reach ${reached(mine)}, ${part} of the best. ${both} have ${count(common)} friends in common: swap one of them.`,
    );
  },
  bestName: (mine: number, part: string, name: string): string =>
    msg(str`Your three reach ${reached(mine)}, ${part} of the best. One of the best three is ${name}.`),
  bestLearnt: (mine: number, best: readonly string[], reach: number, most: number): string => {
    const chosen = namesInARow(best);
    return msg(
      str`Your three reach ${reached(mine)}. The page chose ${chosen}, who reach ${reached(reach)}; the three with the most friends reach ${reached(most)}.`,
    );
  },
  closing: (): string =>
    msg(
      'Three who have many friends may have the same ones. Before you pay for a list of influencers, ask how many random people reach as many.',
    ),
  sheetAsks: (): readonly [string, string, string] => [
    msg('In the class of 30, pick three pupils who together have as many different friends as you can find.'),
    msg(
      'The three with the most friends: how many friends do they have, all together? Why are fewer pupils told at once?',
    ),
    msg('Somebody sells you a list of influencers. What do you ask before you pay?'),
  ],
  sheetPicked: (names: readonly string[], different: number): string => {
    const picked = namesInARow(names);
    return msg(str`For example ${picked}: together they have ${count(different)} different friends.`);
  },
  sheetMost: (names: readonly string[], friends: number, different: number): string => {
    const most = namesInARow(names);
    return msg(
      str`${most} have ${count(friends)} friends, but these are only ${count(different)} different pupils: friends have the same friends.`,
    );
  },
  sheetPay: (): string =>
    msg('How many people they reach, how many random people reach as many for the same money, and how sure that is.'),
} as const;
