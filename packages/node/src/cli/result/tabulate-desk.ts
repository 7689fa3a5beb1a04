import type { ComparedMean, CountSummary, ResultDocument } from 'ripplecast/scenario';
import { numbers, words } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';
import type { CountFormat } from './tabulate-comparison.ts';

const none = '–';
const MINUTES_AN_HOUR = 60;

/** A desk as a result has it. */
type DeskResult = NonNullable<ResultDocument['cascade']['desk']>;

/** A table from wide to narrow. */
type Forms = readonly TextTable[];

/** The tables of a desk: who saw the criticism, how it was answered, and the same runs with nobody at the desk. */
export function formsOfDesk({ cascade, provenance }: ResultDocument): readonly Forms[] {
  const { desk, reach, criticism } = cascade;
  if (desk === undefined || criticism === undefined) return [];
  const { currency } = provenance.scenario;
  const counts = { reach, supporters: criticism.supporters, critics: criticism.critics };
  return [
    [tabulateSights(desk, 'Who saw the criticism', numbers.exact), tabulateSights(desk, 'Criticism', numbers.short)],
    [tabulateAnswers(cascade, desk, currency, 'name'), tabulateAnswers(cascade, desk, currency, 'short')],
    [tabulateTwins(desk, counts, numbers.exact, 'name'), tabulateTwins(desk, counts, numbers.short, 'short')],
  ];
}

function tabulateSights({ sights }: DeskResult, title: string, count: CountFormat): TextTable {
  const { beforeAnswer, withAnswer, elsewhere, prevented } = sights;
  const all = beforeAnswer + withAnswer + elsewhere;
  const line = (name: string, seen: number): string[] => [
    name,
    count(seen),
    all === 0 ? none : numbers.percent(seen / all),
  ];
  const rows = [
    line('Before an answer', beforeAnswer),
    line('With the answer', withAnswer),
    line('On other pages', elsewhere),
    ...(prevented > 0 ? [['Prevented by hiding', count(prevented), '']] : []),
  ];
  return { head: [title, 'Sights', 'Of all'], rows };
}

/** A line of a table under its name, and under a shorter one where there is little room. */
interface NamedLine {
  readonly name: string;
  readonly short: string;
  readonly cells: readonly string[];
}

function named(lines: readonly NamedLine[], by: 'name' | 'short'): string[][] {
  return lines.map((line) => [line[by], ...line.cells]);
}

/** When most wait: the row of hours at whose end they do; none where nobody ever waits. */
function tellQueue({ timeline }: ResultDocument['cascade'], { waiting }: DeskResult): string {
  const most = waiting.reduce((before, people) => Math.max(before, people), 0);
  const row = timeline?.[waiting.indexOf(most)];
  return most === 0 || row === undefined ? none : `${numbers.short(most)} at ${words.shortHours(row.hours)}`;
}

function tabulateAnswers(
  cascade: ResultDocument['cascade'],
  desk: DeskResult,
  currency: string,
  by: 'name' | 'short',
): TextTable {
  const { waitMinutes, coverage, changeBand } = desk;
  const percent = (fraction: number | null): string => (fraction === null ? none : numbers.percent(fraction));
  const wait = (minutes: number | undefined): string =>
    minutes === undefined ? none : minutes === 0 ? '0 min' : words.shortHours(minutes / MINUTES_AN_HOUR);
  const money = (amount: number | null): string => (amount === null ? none : numbers.exactMoney(amount, currency));
  const waits = waitMinutes === null ? none : `${wait(waitMinutes.p05)} – ${wait(waitMinutes.p95)}`;
  const band = changeBand === null ? none : `${percent(changeBand.low)} to ${percent(changeBand.high)}`;
  const lines: NamedLine[] = [
    { name: 'Sights after the answer (coverage)', short: 'Coverage', cells: [percent(coverage)] },
    { name: 'Wait until an answer is begun, mean', short: 'Mean wait', cells: [wait(waitMinutes?.mean)] },
    { name: '  5–95 % of answers', short: '  5–95 %', cells: [waits] },
    { name: 'Answered within an hour', short: 'Within an hour', cells: [percent(desk.answeredWithinHour)] },
    { name: 'Answered', short: 'Answered', cells: [percent(desk.answered)] },
    { name: 'Gave up waiting', short: 'Gave up', cells: [percent(desk.gaveUp)] },
    { name: 'Most that wait at once, mean', short: 'Most waiting', cells: [tellQueue(cascade, desk)] },
    { name: 'Open hours spent on answers', short: 'Busy', cells: [percent(desk.utilisation)] },
    { name: 'Net effect of an answer', short: 'Net effect', cells: [percent(desk.netEffect)] },
    { name: '  change of critics, at the bounds', short: '  bounds', cells: [band] },
  ];
  if (desk.cost !== null) {
    lines.push(
      { name: 'Cost of the desk', short: 'Cost', cells: [money(desk.cost)] },
      { name: '  per sight with its answer', short: '  per sight', cells: [money(desk.costPerAnsweredSight)] },
    );
  }
  return { head: [by === 'name' ? 'What the desk did' : 'The desk', ''], rows: named(lines, by) };
}

/** The summaries of a cascade that a desk is compared by. */
type Counts = Readonly<Record<'reach' | 'supporters' | 'critics', CountSummary>>;

function tabulateTwins(
  { withoutDesk, sights }: DeskResult,
  { reach, supporters, critics }: Counts,
  count: CountFormat,
  by: 'name' | 'short',
): TextTable {
  const cells = (mean: number, { mean: without, difference }: ComparedMean): readonly string[] => {
    const { mean: change, standardError } = difference;
    const signed = change > 0 ? `+${count(change)}` : count(change);
    if (by === 'short') return [count(without), signed];
    return [count(mean), count(without), standardError === null ? signed : `${signed} ± ${count(standardError)}`];
  };
  const seen = sights.beforeAnswer + sights.withAnswer + sights.elsewhere;
  const lines: NamedLine[] = [
    { name: 'People reached', short: 'Reached', cells: cells(reach.mean, withoutDesk.reach) },
    { name: 'People who praise', short: 'Praise', cells: cells(supporters.mean, withoutDesk.supporters) },
    { name: 'People who criticise', short: 'Criticise', cells: cells(critics.mean, withoutDesk.critics) },
    { name: 'Sights of criticism', short: 'Sights', cells: cells(seen, withoutDesk.impressionsOfCriticism) },
  ];
  const head =
    by === 'name' ? ['The same runs', 'With the desk', 'Without', 'Difference'] : ['Same runs', 'Without', 'The desk'];
  return { head, rows: named(lines, by) };
}
