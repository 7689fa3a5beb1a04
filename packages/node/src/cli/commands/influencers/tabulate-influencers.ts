import { amountKindAt, getScenarioValue, type InfluencersDocument, scenarioKey } from 'ripplecast/scenario';
import type { CsvTable } from 'ripplecast/graph';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import { countsReach, isSamePeople } from './influencer-sentences.ts';
import { nameOfBaseline } from './name-of-baseline.ts';
import { withError } from './with-error.ts';

/** People whom a table shows; the others are counted. */
const SHOWN = 20;

/** The chosen, one by one. */
export function tabulatePeople({ people, cost, provenance }: InfluencersDocument): readonly [TextTable, TextTable] {
  const { currency } = provenance.scenario;
  const shown = people.slice(0, people.length > SHOWN + 1 ? SHOWN : undefined);
  const left = people.length - shown.length;
  const form = (count: (value: number) => string): TextTable['rows'] => [
    ...shown.map(({ id, followers, gain, price }, index) => [
      `${index + 1}`,
      id,
      count(followers),
      count(gain),
      ...(cost === null ? [] : [price === null ? '–' : numbers.exactMoney(price, currency)]),
    ]),
    ...(left === 0 ? [] : [`and ${left} more: --csv and --json have all`]),
  ];
  const aligns = ['right', 'left', 'right', 'right', 'right'] as const;
  const price = cost === null ? [] : ['Price'];
  return [
    { head: ['', 'Whom to ask', 'Followers', 'Adds', ...price], rows: form(wholeOrExact), aligns },
    { head: ['', 'Whom', 'Followers', 'Adds', ...price], rows: form(numbers.short), aligns },
  ];
}

/** The chosen beside what simple rules pick. */
export function tabulateBaselines(document: InfluencersDocument): readonly [TextTable, TextTable] {
  const { baselines, spread, cost, source, provenance, randomPeopleForTheSame, seeds } = document;
  const { currency } = provenance.scenario;
  const own = source === 'given' ? 'your people' : 'the chosen';
  const entries = [
    { name: own, spread, cost: cost?.total ?? null, isSame: false },
    ...baselines
      .map((one) => ({
        name: nameOfBaseline(one.name),
        spread: one.spread,
        cost: one.cost,
        isSame: isSamePeople(one, document),
      }))
      .toSorted((a, b) => b.spread.mean - a.spread.mean),
  ];
  const rows = (form: 'full' | 'short'): string[][] =>
    entries.map((one) => [
      one.name,
      form === 'short' ? numbers.short(one.spread.mean) : withError(one.spread.mean, one.spread.standardError),
      one.isSame ? 'same people' : spread.mean === 0 ? '–' : numbers.percent(one.spread.mean / spread.mean),
      ...(cost === null ? [] : [one.cost === null ? '–' : numbers.exactMoney(one.cost, currency)]),
    ]);
  const counted = countsReach(document) ? 'Reach' : 'Sharers';
  const random =
    randomPeopleForTheSame === null || seeds.length === 0
      ? []
      : [`${numbers.whole(randomPeopleForTheSame)} random people reach as many`];
  const price = cost === null ? [] : ['Cost'];
  return [
    { head: ['How to pick them', counted, `of ${own}`, ...price], rows: [...rows('full'), ...random] },
    { head: ['Pick by', counted, '', ...price], rows: rows('short') },
  ];
}

/** What becomes of the choice where numbers of the model are others. */
export function tabulateSensitivity(document: InfluencersDocument): readonly [TextTable, TextTable] {
  const rows = document.sensitivity.flatMap(({ parameter, factor, overlap, loss, capped }): TextTable['rows'] => [
    [
      `${titleOf(parameter)} × ${numbers.written(factor)}${capped === 0 ? '' : ', at most 1'}`,
      numbers.percent(overlap),
      numbers.percent(Math.max(0, loss)),
    ],
    ...(isAtMost(parameter, document) ? [`${titleOf(parameter)} × 1.2: left out, more than 1 is not possible`] : []),
  ]);
  return [
    {
      head: ['Where the model has', 'Same people', 'Lost by keeping these'],
      rows,
    },
    { head: ['With', 'Same', 'Lost'], rows },
  ];
}

/** Whether a number of the model cannot be larger, so that there is one row of it. */
function isAtMost(parameter: string, { provenance: { scenario } }: InfluencersDocument): boolean {
  return parameter === 'weights' || getScenarioValue(scenario, `model.${parameter}`) === 1;
}

/** What people call a key of the model. */
function titleOf(parameter: string): string {
  const path = `model.${parameter}`;
  return amountKindAt(path) === null ? parameter : scenarioKey(path).title.toLowerCase();
}

/** A row for each person, under the document's own names. */
export function tabulateForCsv({ people }: InfluencersDocument): CsvTable {
  return {
    head: ['id', 'followers', 'gain', 'price'],
    rows: people.map(({ id, followers, gain, price }) => [id, followers, gain, price]),
  };
}

function wholeOrExact(value: number): string {
  return Number.isInteger(value) ? numbers.whole(value) : numbers.exact(value);
}
