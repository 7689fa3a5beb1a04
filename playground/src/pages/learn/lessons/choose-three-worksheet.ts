import { growNetwork, type CompleteScenario } from 'ripplecast';
import { namesFor } from '../../../words/class-names.ts';
import { chooseThreeWords as words } from '../../../words/lessons/choose-three-words.ts';
import type { WorksheetLine } from '../lesson.ts';
import { classDrawing } from './class-drawing.ts';
import { friendsIn, friendsOf, mostFriends } from './friends-of-three.ts';

const THREE = 3;
/** Pupils who sit together: the groups of the class. */
const GROUP = 6;

/** Questions about whom to ask first, with the picture of the class. */
export function chooseThreeWorksheet(scenario: CompleteScenario): readonly WorksheetLine[] {
  const { graph } = growNetwork(scenario);
  const { people } = graph;
  const name = namesFor(people) ?? String;
  const picked = mostDifferentFriends(people, (three) => friendsOf(graph, three).different);
  const most = mostFriends(graph, THREE);
  const { all, different } = friendsOf(graph, most);
  const answers = [
    words.sheetPicked(picked.map(name), friendsOf(graph, picked).different),
    words.sheetMost(most.map(name), all, different),
    words.sheetPay(),
  ];
  const figure = (): ReturnType<typeof classDrawing> =>
    classDrawing({ people, group: GROUP, friendsOf: (person) => friendsIn(graph, person), name });
  return words.sheetAsks().map((asks, at) => ({ asks, answer: answers[at] ?? '', ...(at === 0 ? { figure } : {}) }));
}

/** The three of all threes with the most different friends, the first of equals. */
function mostDifferentFriends(people: number, differentOf: (three: readonly number[]) => number): readonly number[] {
  let best: readonly number[] = [];
  let most = -1;
  for (let one = 0; one < people; one++) {
    for (let two = one + 1; two < people; two++) {
      for (let three = two + 1; three < people; three++) {
        const different = differentOf([one, two, three]);
        if (different > most) [best, most] = [[one, two, three], different];
      }
    }
  }
  return best;
}
