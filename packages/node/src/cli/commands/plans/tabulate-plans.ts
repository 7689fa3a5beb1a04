import { type ComparedFigure, comparedFigures, planLetters, type PlansDocument } from 'ripplecast/experiment';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import { rangeOf } from '../../result/tabulate-comparison.ts';

const none = '–';

/** The plans side by side, a column each. */
export function tabulateSideBySide({ plans, runs }: PlansDocument): TextTable {
  const cells = (of: (result: PlansDocument['plans'][number]['result']) => string): string[] =>
    plans.map(({ result }) => of(result));
  const money = (amount: number | null, currency: string): string =>
    amount === null ? none : numbers.exactMoney(amount, currency);
  const number = (value: number | null): string => (value === null ? none : numbers.number(value));
  const fraction = (value: number | null): string => (value === null ? none : numbers.percent(value));
  const rows = [
    ['People reached', ...cells(({ cascade }) => numbers.exact(cascade.reach.mean))],
    ...(runs === null ? [] : [['  5–95 % of runs', ...cells(({ cascade }) => rangeOf(cascade.reach))]]),
    ['People who pass it on', ...cells(({ cascade }) => numbers.exact(cascade.sharers.mean))],
    ['R', ...cells(({ cascade }) => number(cascade.reproductionNumber))],
    ...(runs === null
      ? []
      : [['Runs in which nobody shares', ...cells(({ cascade }) => fraction(cascade.probabilityNoSharer))]]),
  ];
  if (plans.some(({ result }) => result.cascade.cost !== null)) {
    rows.push(
      ['Cost', ...cells(({ cascade, provenance }) => money(cascade.cost, provenance.scenario.currency))],
      [
        '  per 1,000 reached',
        ...cells(({ cascade, provenance }) => money(cascade.costPerThousandReached, provenance.scenario.currency)),
      ],
    );
  }
  return { head: ['', ...plans.map(({ name }, i) => `${planLetters[i]} ${name}`)], rows };
}

/** The differences of each two plans, the first less the second: a row for each figure. */
export function tabulateDifferences(result: PlansDocument): TextTable {
  const isRandom = result.runs !== null;
  const rows = comparedFigures(result).map(({ figure, first, second, difference }) => {
    const write = writerOf(figure, result, first);
    const { interval, runs, narrowedFraction } = difference;
    const cells = [
      `${planLetters[first]} − ${planLetters[second]}`,
      nameOf(figure, result, first),
      write(difference.mean),
      interval === null ? none : `${write(interval[0])} to ${write(interval[1])}`,
      runs === null ? none : numbers.percent(runs.aheadFraction),
      runs === null ? none : numbers.percent(runs.behindFraction),
      narrowedFraction === null ? none : writeSigned(narrowedFraction, numbers.percent),
    ];
    return isRandom ? cells : cells.slice(0, 3);
  });
  const head = ['', 'Figure', 'Difference', '95 % interval', 'First better', 'Second better', 'Narrower by'];
  return {
    head: isRandom ? head : head.slice(0, 3),
    rows,
    aligns: ['left', 'left', ...head.slice(2).map(() => 'right' as const)],
  };
}

/** The same for narrow terminals: without what shared chance did. */
export function formsOfDifferences(result: PlansDocument): readonly TextTable[] {
  const whole = tabulateDifferences(result);
  return [7, 6, 4, 3].map((columns) => ({
    ...whole,
    head: whole.head.slice(0, columns),
    rows: whole.rows.map((row) => row.slice(0, columns)),
  }));
}

function nameOf(figure: ComparedFigure['figure'], { people, plans }: PlansDocument, first: number): string {
  if (figure === 'reach') return 'people reached';
  if (figure === 'costPerThousandReached') return 'cost of 1,000 people';
  const unit = plans[first]!.result.provenance.scenario.timing === undefined ? 'rounds' : 'hours';
  return `${unit} to ${numbers.count(people)} people`;
}

function writerOf(
  figure: ComparedFigure['figure'],
  { plans }: PlansDocument,
  first: number,
): (value: number) => string {
  const { currency } = plans[first]!.result.provenance.scenario;
  const writers = {
    reach: numbers.exact,
    costPerThousandReached: (amount: number) => numbers.exactMoney(amount, currency),
    passing: numbers.number,
  };
  return (value) => writeSigned(value, writers[figure]);
}

/** A number with a true minus. */
function writeSigned(value: number, write: (value: number) => string): string {
  return value < 0 ? `−${write(-value)}` : write(value);
}
