import type { ComparedMean, CountSummary, ResultDocument } from 'ripplecast/scenario';
import { numbers, words } from '../../text/words.ts';
import type { TextTable } from '../../text/render-table.ts';

const none = '–';
const MINUTES_AN_HOUR = 60;

/** A desk as a result has it. */
type DeskResult = NonNullable<ResultDocument['cascade']['desk']>;

/** The tables of a desk: who saw the criticism, how it was answered, and the same runs with nobody at the desk. */
export function tabulateDesk({ cascade, provenance }: ResultDocument): readonly TextTable[] {
  const { desk, reach, criticism } = cascade;
  if (desk === undefined || criticism === undefined) return [];
  return [
    tabulateSights(desk),
    tabulateAnswers(desk, provenance.scenario.currency),
    tabulateTwins(desk, { reach, supporters: criticism.supporters, critics: criticism.critics }),
  ];
}

function tabulateSights({ sights }: DeskResult): TextTable {
  const { beforeAnswer, withAnswer, elsewhere, prevented } = sights;
  const all = beforeAnswer + withAnswer + elsewhere;
  const line = (name: string, count: number): string[] => [
    name,
    numbers.exact(count),
    all === 0 ? none : numbers.percent(count / all),
  ];
  const rows = [
    line('Before an answer', beforeAnswer),
    line('With the answer below', withAnswer),
    line('On other pages', elsewhere),
    ...(prevented > 0 ? [['Prevented by hiding', numbers.exact(prevented), '']] : []),
  ];
  return { head: ['Who saw the criticism', 'Sights', 'Of all'], rows };
}

function tabulateAnswers(desk: DeskResult, currency: string): TextTable {
  const { waitMinutes, coverage, changeBand } = desk;
  const percent = (fraction: number | null): string => (fraction === null ? none : numbers.percent(fraction));
  const wait = (minutes: number | undefined): string =>
    minutes === undefined ? none : words.shortHours(minutes / MINUTES_AN_HOUR);
  const money = (amount: number): string => numbers.exactMoney(amount, currency);
  const rows = [
    ['Sights after the answer (coverage)', percent(coverage)],
    ['Wait until an answer is begun, mean', wait(waitMinutes?.mean)],
    ['  5–95 % of answers', waitMinutes === null ? none : `${wait(waitMinutes.p05)} – ${wait(waitMinutes.p95)}`],
    ['Answered within an hour', percent(desk.answeredWithinHour)],
    ['Answered', percent(desk.answered)],
    ['Gave up waiting', percent(desk.gaveUp)],
    ['Work in open hours', percent(desk.utilisation)],
    ['Net effect of an answer', percent(desk.netEffect)],
    ['  what it may change', changeBand === null ? none : `${percent(changeBand.low)} to ${percent(changeBand.high)}`],
  ];
  if (desk.cost !== null) {
    const each = desk.costPerAnsweredSight;
    rows.push(
      ['Cost of the desk', money(desk.cost)],
      ['  per sight with its answer', each === null ? none : money(each)],
    );
  }
  return { head: ['What the desk did', ''], rows };
}

/** The summaries of a cascade that a desk is compared by. */
type Counts = Readonly<Record<'reach' | 'supporters' | 'critics', CountSummary>>;

function tabulateTwins({ withoutDesk, sights }: DeskResult, { reach, supporters, critics }: Counts): TextTable {
  const line = (name: string, mean: number, { mean: without, difference }: ComparedMean): string[] => [
    name,
    numbers.exact(mean),
    numbers.exact(without),
    describeDifference(difference),
  ];
  const rows = [
    line('People reached', reach.mean, withoutDesk.reach),
    line('People who praise', supporters.mean, withoutDesk.supporters),
    line('People who criticise', critics.mean, withoutDesk.critics),
    line(
      'Sights of criticism',
      sights.beforeAnswer + sights.withAnswer + sights.elsewhere,
      withoutDesk.impressionsOfCriticism,
    ),
  ];
  return { head: ['The same runs', 'With the desk', 'Without', 'Difference'], rows };
}

/** `−6.2 ± 0.4`: with one standard error. */
function describeDifference({ mean, standardError }: ComparedMean['difference']): string {
  const signed = mean > 0 ? `+${numbers.exact(mean)}` : numbers.exact(mean);
  return standardError === null ? signed : `${signed} ± ${numbers.exact(standardError)}`;
}
