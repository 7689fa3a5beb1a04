import type { CompleteScenario } from 'ripplecast/scenario';
import { askNobody, hasPeopleToAsk, mostAsked, type AskedPeople } from '../state/asked-people.ts';
import { peopleOfNetwork } from '../state/small-world.ts';

/** Writes whom the reader would ask first into a link: `ask=3&picks=4.7.12&best=1`. */
export function writeAsked(extras: URLSearchParams, { count, picks, isShown }: AskedPeople): void {
  extras.set('ask', String(count));
  if (picks.length > 0) extras.set('picks', picks.join('.'));
  if (isShown) extras.set('best', '1');
}

/** What a link says of whom to ask first; wrong where it names a number of people, or somebody, whom there is not. */
export function readAsked(
  extras: URLSearchParams,
  scenario: CompleteScenario,
): { readonly asked: AskedPeople | null; readonly isWrong: boolean } {
  const text = extras.get('ask');
  const people = peopleOfNetwork(scenario);
  if (text === null || people === null || !hasPeopleToAsk(scenario)) return { asked: null, isWrong: false };
  const count = wholeBelow(text, mostAsked(people) + 1);
  const names = (extras.get('picks') ?? '').split('.').filter((name) => name !== '');
  const picks = [...new Set(names)].map((name) => wholeBelow(name, people));
  const isShown = extras.get('best') === '1';
  const known = picks.filter((pick) => pick !== null);
  if (count === null || count === 0 || known.length < picks.length || known.length > count) {
    return { asked: { ...askNobody(people), isShown }, isWrong: true };
  }
  return { asked: { count, picks: known, isShown }, isWrong: false };
}

function wholeBelow(text: string, end: number): number | null {
  return /^(?:0|[1-9]\d{0,5})$/u.test(text) && Number(text) < end ? Number(text) : null;
}
