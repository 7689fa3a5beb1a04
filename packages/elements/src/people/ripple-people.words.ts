import type { ElementWords } from '../words/element-words.ts';
import { planningWordsOf } from '../words/planning-words-of.ts';
import { formatSpan } from '../numbers/format-hours.ts';
import { formatWhole } from '../numbers/format-number.ts';
import { roundAt } from '../scales/time-axis.ts';
import { countPeople, onlyStarter, type PersonFacts } from './people-facts.ts';
import type { PeopleMark } from './people-marks.ts';
import { friendsOf } from './people-ties.ts';
import type { PeopleTimes } from './people-times.ts';
import type { PeopleGraph } from '../groups/people-graph.ts';
import type { PersonName } from '../words/person-name.ts';

/** What is said of a picture at a moment. */
export interface PeopleMoment {
  readonly times: PeopleTimes;
  readonly graph: PeopleGraph | null;
  readonly nameOf: PersonName;
  /** In rounds, or moments of the clock. */
  readonly time: number;
  /** Shape [moments]: hours since the start; null where time goes in rounds. */
  readonly hours: readonly number[] | null;
  readonly words: ElementWords;
  readonly locale: string;
  readonly marks: readonly PeopleMark[];
}

const counted = (count: number, locale: string): { text: string; count: number } => ({
  text: formatWhole(count, locale),
  count,
});

/** "24 of 30 know; 12 heard it again (15 times)". */
export function countSentence({ times, time, words, locale }: PeopleMoment): string {
  const { knows, again, times: heard } = countPeople(times, time);
  return words.people.counted({
    knows: counted(knows, locale),
    universe: counted(times.knowsAt.length, locale),
    again: counted(again, locale),
    times: counted(heard, locale),
  });
}

/** The line above the picture: who begins, then how many know by the round, at the end how many did. */
export function captionOf(moment: PeopleMoment): string {
  const { times, time, hours, words, graph, nameOf, locale } = moment;
  if (time < 0) return words.people.nobodyYet;
  if (time >= times.end && hours === null) return countSentence(moment);
  const starter = onlyStarter(times);
  if (hours === null && time < 1 && starter !== null && graph !== null) {
    return words.people.tells({
      name: nameOf(starter),
      friends: counted(friendsOf(graph, starter).length, locale),
    });
  }
  const said = countSentence(moment);
  if (hours !== null) return words.people.after({ span: spanAt(hours, time, moment), counted: said });
  return words.people.inRound({ round: roundAt(time, Infinity), counted: said });
}

function spanAt(hours: readonly number[], time: number, { words, locale }: PeopleMoment): string {
  return formatSpan(hours[roundAt(time, hours.length - 1)] ?? 0, words, locale);
}

/** The facts in phrases: "chosen", "has 9 friends", "knows since round 2", "told by Ben", "heard it again", "shares it". */
export function factPhrases(facts: PersonFacts, moment: PeopleMoment): readonly string[] {
  const { words, locale, nameOf, hours, marks } = moment;
  const marked = marks.filter(({ people }) => people.includes(facts.person)).map(({ name }) => name);
  const counts = facts.friends === null ? [] : [words.people.hasFriends(counted(facts.friends, locale))];
  const friends = [...marked, ...counts];
  if (facts.knowsAt === null) return [...friends, words.people.doesNotKnow];
  const since =
    hours === null
      ? words.people.knowsSince(roundAt(facts.knowsAt, Infinity))
      : words.people.knowsAfter(spanAt(hours, facts.knowsAt, moment));
  return [
    ...friends,
    since,
    facts.toldBy === null ? words.people.begins : words.people.toldBy(nameOf(facts.toldBy)),
    ...(facts.heardAgain ? [words.people.heardAgain] : []),
    facts.shares ? words.people.shares : words.people.doesNotShare,
  ];
}

/** The name at the beginning of a sentence or a line. */
export function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The facts as one sentence, for those who hear them. */
export function factSentence(facts: PersonFacts, moment: PeopleMoment): string {
  return `${titleOf(moment.nameOf(facts.person))}, ${factPhrases(facts, moment).join(', ')}.`;
}

/** What Enter does where people are picked. */
export function keyOfPicking(allWords: ElementWords): string {
  const words = planningWordsOf(allWords).picking;
  return words.key;
}
