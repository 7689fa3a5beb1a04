import { msg, str } from '@lit/localize';
import type { EstimatedReach, PeopleChoice, RuleChoice, SimpleRule } from '../simulation/choice-messages.ts';
import type { WhyNotAsked } from '../state/why-not-asked.ts';
import { namesInARow } from './names-in-a-row.ts';
import { pageNumbers } from './page-words.ts';

/** What is said where people are chosen whom to ask first. */
export function askedWords() {
  return {
    open: msg('Whom to ask first?'),
    title: msg('Whom would you ask first?'),
    close: msg('Close'),
    count: msg('People to ask'),
    pickAgain: msg('Pick again'),
    yours: msg('Your choice'),
    markChosen: msg('chosen'),
    markYours: msg('your choice'),
    beginChosen: msg('Begin with the chosen'),
    beginYours: msg('Begin with yours'),
    notChosen: msg('The choice could not be made.'),
  };
}

/** The button that has the best chosen: "Choose the best 3", once all are picked "Compare with the best 3". */
export function chooseLabel(count: number, isPicked: boolean): string {
  const many = pageNumbers().whole(count);
  if (count === 1) return isPicked ? msg('Compare with the best one') : msg('Choose the best one');
  return isPicked ? msg(str`Compare with the best ${many}`) : msg(str`Choose the best ${many}`);
}

/** The name of a bar: "The best 3 found". */
export function foundName(count: number): string {
  const many = pageNumbers().whole(count);
  return count === 1 ? msg('The best one found') : msg(str`The best ${many} found`);
}

/**
 * What to tap, or who was picked so far.
 * @param isOffered - Whether the best can be had instead.
 */
export function pickedSentence(count: number, names: readonly string[], isOffered: boolean): string {
  const many = pageNumbers().whole(count);
  if (names.length === 0 && !isOffered) {
    return count === 1
      ? msg('In the picture, tap the one you would ask.')
      : msg(str`In the picture, tap the ${many} people you would ask.`);
  }
  if (names.length === 0) {
    return count === 1
      ? msg('In the picture, tap the one you would ask, or have the best one chosen.')
      : msg(str`In the picture, tap the ${many} people you would ask, or have the best chosen.`);
  }
  const picked = namesInARow(names);
  const left = pageNumbers().whole(count - names.length);
  if (names.length === count) return msg(str`You picked ${picked}.`);
  return msg(str`You picked ${picked}; ${left} more.`);
}

/** While people are chosen, and how good they are so far. */
export function choosingSentence(soFar: number | null): string {
  const choosing = msg('Choosing …');
  if (soFar === null) return choosing;
  const part = pageNumbers().percent(soFar);
  return msg(str`Choosing … so far at least ${part} of the best possible.`);
}

/** What is certified: "At least 87 % of the best possible 3, with 99 % confidence". */
export function certifiedFinding({ certifiedRatio, confidence, seeds }: PeopleChoice): string {
  const { percent, whole } = pageNumbers();
  const [part, sure, many] = [percent(certifiedRatio), percent(confidence), whole(seeds.length)];
  if (seeds.length === 1) return msg(str`At least ${part} of the best possible, with ${sure} confidence`);
  return msg(str`At least ${part} of the best possible ${many}, with ${sure} confidence`);
}

/** Who was chosen, and whom they reach. */
export function chosenSentence(names: readonly string[], reach: EstimatedReach, people: number): string {
  const { whole } = pageNumbers();
  const [who, mean, range, all] = [namesInARow(names), reached(reach.mean), rangeOf(reach), whole(people)];
  return names.length === 1
    ? msg(str`${who} reaches ${mean} of ${all} people on average (${range}).`)
    : msg(str`${who} reach ${mean} of ${all} people on average (${range}).`);
}

/** What becomes of the reader's picks beside them. That they reach more is said only where that is hardly chance. */
export function yoursSentence(picked: EstimatedReach, choice: PeopleChoice, picks: readonly number[]): string {
  const { percent } = pageNumbers();
  const [mean, range] = [reached(picked.mean), rangeOf(picked)];
  if (isSame(picks, choice.seeds)) return msg('You picked the same people.');
  if (picked.low > choice.reach.mean) return msg(str`Your choice reaches ${mean} (${range}): more than the chosen.`);
  const part = percent(Math.min(1, picked.mean / choice.reach.mean));
  return picked.mean >= choice.reach.mean
    ? msg(str`Your choice reaches ${mean} (${range}): as many as the chosen.`)
    : msg(str`Your choice reaches ${mean} (${range}), ${part} of that.`);
}

/** How many random people do the same, and how far the best simple rule comes. */
export function besideSentences({ randomPeopleForTheSame, rules, seeds, reach }: PeopleChoice): readonly string[] {
  const { whole } = pageNumbers();
  const random = randomPeopleForTheSame;
  const [rule] = rules;
  return [
    random === null
      ? msg('No number of people picked at random reaches as many as the chosen.')
      : random === 1
        ? msg('1 person picked at random reaches as many as the chosen.')
        : msg(str`${whole(random)} people picked at random reach as many as the chosen.`),
    ...(rule === undefined ? [] : [ruleSentence(rule, { seeds, reach })]),
  ];
}

/** The name of a bar: "3 at random". */
export function randomName(count: number): string {
  return msg(str`${pageNumbers().whole(count)} at random`);
}

/** What a simple rule takes, in short and in a sentence. */
export function ruleName(rule: SimpleRule): string {
  switch (rule) {
    case 'followers':
      return msg('Most friends');
    case 'singleDiscount':
      return msg('Most new friends');
    case 'pageRank':
      return msg('PageRank');
    case 'kCore':
      return msg('Innermost core');
    case 'oneHopReach':
      return msg('Most who see it at once');
  }
}

/** That a rule is better is said only where that is hardly chance. */
function ruleSentence(best: RuleChoice, chosen: Pick<PeopleChoice, 'seeds' | 'reach'>): string {
  const [name, people] = [ruleName(best.rule), reached(best.reach.mean)];
  if (isSame(best.seeds, chosen.seeds)) return msg(str`A simple rule finds the same people: ${name}.`);
  return best.reach.low > chosen.reach.mean
    ? msg(str`A simple rule, “${name}”, does better than the chosen: it reaches ${people}.`)
    : msg(str`The best simple rule, “${name}”, reaches ${people}.`);
}

/** Why nobody is chosen here. */
export function whyNotAskedSentence(why: WhyNotAsked): string {
  switch (why) {
    case 'television':
      return msg('The TV spot starts this campaign, so nobody is chosen to begin it.');
    case 'criticism':
      return msg(
        'Where people criticise, nobody can say who is best to begin. Switch criticism off to have people chosen.',
      );
    case 'curve':
      return msg(
        'Here people decide anew each time they see it. Then no choice comes with a proof; give one share rate.',
      );
    case 'threshold':
      return msg('Here everybody waits for the same part of their friends. Then no choice comes with a proof.');
  }
}

function reached(people: number): string {
  return pageNumbers().exact(people);
}

function rangeOf({ low, high }: EstimatedReach): string {
  const [from, to] = [reached(low), reached(high)];
  return from === to ? from : msg(str`${from} to ${to}`);
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((person) => other.includes(person));
}
