import { msg, str } from '@lit/localize';
import type { HeadlineEdit, HeadlinePart } from '@ripplecast/elements';
import type { CompleteScenario } from 'ripplecast/scenario';
import { isGiven, limitsOf, readValue } from '../state/scenario-values.ts';
import type { ValueName } from '../state/value-paths.ts';
import { sentence, tell } from './sentence-parts.ts';
import { setupParts } from './setup-parts.ts';
import { valueForms } from './value-forms.ts';
import { valueWords } from './value-words.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** The figures of a spot of the reader's own, to be typed or dragged: "5,000,000 viewers · $100,000 · shown 1 time". */
export function ownSpotParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const [seen, price, times] = [edit(scenario, 'viewers'), edit(scenario, 'price'), edit(scenario, 'insertions')];
  const viewers = tell((put) => msg(str`${put(seen)} viewers`));
  const shown =
    readValue(scenario, 'insertions') === 1
      ? tell((put) => msg(str`shown ${put(times)} time`))
      : tell((put) => msg(str`shown ${put(times)} times`));
  return sentence`${viewers} · ${price} · ${shown}`;
}

/** Not a budget: less than any that can be typed. */
const NOT_GIVEN = -1;

/** "Budget for sharing: $50,000", or what to do where none was given. */
export function budgetParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const budget = edit(scenario, 'budget');
  if (isGiven(scenario, 'budget')) return sentence`${valueWords('budget').label}: ${budget}`;
  return sentence`${msg('Enter a budget to compare costs')}: ${{ ...budget, current: NOT_GIVEN, display: msg('no budget') }}`;
}

/** What is asked of a plan, with what it costs: "A post to 1,000 fans · … · budget $50,000". */
export function planParts(scenario: CompleteScenario): readonly HeadlinePart[] {
  const budget = edit(scenario, 'budget');
  const cost = isGiven(scenario, 'budget')
    ? tell((put) => msg(str`budget ${put(budget)}`))
    : [{ ...budget, current: NOT_GIVEN, display: msg('no budget') }];
  return sentence`${setupParts(scenario)} · ${cost}`;
}

function edit(scenario: CompleteScenario, name: ValueName): HeadlineEdit {
  const current = readValue(scenario, name);
  const { kind } = valueForms[name];
  const display = kind === 'money' ? pageNumbers().money(current, scenario.currency) : pageNumbers().whole(current);
  return { edit: name, kind, current, display, label: valueWords(name).label, ...limitsOf(scenario, name) };
}

/** How many different people a spot of the reader's own reaches, where it is shown more than once: "reaches 8.2 million people". */
export function ownSpotReaches(people: number): string {
  return msg(str`reaches ${pageWords().people(people)}`);
}
