import type { CsvCell, CsvTable } from 'ripplecast/graph';
import type { ReachPlan } from 'ripplecast/broadcast';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, renderTable, type TextTable } from '../../../text/render-table.ts';
import { numbers } from '../../../text/words.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { renderWarnings } from '../../result/render-text.ts';
import type { Rendering } from '../../write-answer.ts';
import { plotCurve } from './plot-curve.ts';
import { reachSentences } from './reach-sentences.ts';
import type { ReachAnswer } from './run.ts';

/** Columns of a drawing in a report. */
const PLOT_WIDTH = 80;

/** What a schedule reaches: sentences, placements, how often people see it, figures, perhaps the curve. */
export function renderReach(answer: ReachAnswer, isDrawn: boolean): Rendering {
  const { plan, curve, warnings } = answer;
  const money = moneyOf(plan.currency);
  const [headline = '', ...sentences] = reachSentences(answer, money);
  const text = sentences.join(' ');
  const draw = (width: number): string[] =>
    isDrawn ? plotCurve(curve, plan, width, (amount) => shortMoney(amount)) : [];
  return {
    csv: () => rowOf(plan),
    markdown: () => {
      const drawn = draw(PLOT_WIDTH);
      const parts = [
        `**${escapeMarkdown(headline)}**`,
        ...(text === '' ? [] : [escapeMarkdown(text)]),
        ...[tabulatePlacements(answer, money, 'full'), tabulateFrequency(plan, 0), tabulateFigures(plan, money)].map(
          renderMarkdownTable,
        ),
        ...(drawn.length === 0 ? [] : [['```text', ...drawn, '```'].join('\n')]),
        ...warnings.map(({ message }) => `> **Warning:** ${escapeMarkdown(message)}`),
      ];
      return `${parts.join('\n\n')}\n`;
    },
    text: (layout) => {
      const { width, colours } = layout;
      const forms = (['full', 'short', 'shortest'] as const).map((form) => tabulatePlacements(answer, money, form));
      const drawn = draw(width);
      const sections = [
        wrapText(headline, width).map((line) => colours.bold(line)),
        ...(text === '' ? [] : [wrapText(text, width)]),
        renderFirstThatFits(forms, width, colours),
        renderFirstThatFits(
          [40, 20, 0].map((bar) => tabulateFrequency(plan, bar)),
          width,
          colours,
        ),
        renderTable(tabulateFigures(plan, money), colours),
        ...(drawn.length === 0 ? [] : [drawn]),
        ...(warnings.length === 0 ? [] : [renderWarnings(warnings, layout)]),
      ];
      return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
    },
  };
}

/** How amounts are written: in the currency of the schedule, plainly where nobody said which. */
function moneyOf(currency: string | null): (amount: number) => string {
  if (currency !== null) return (amount) => numbers.exactMoney(amount, currency);
  return (amount) => {
    if (amount < 0.1) return numbers.number(amount);
    return numbers.digits(amount, amount < 1000 ? { decimals: 2 } : {});
  };
}

function shortMoney(amount: number): string {
  return numbers.tick(amount);
}

type Money = (amount: number) => string;

function tabulatePlacements(
  { schedule, plan }: ReachAnswer,
  money: Money,
  form: 'full' | 'short' | 'shortest',
): TextTable {
  const rows = schedule.placements.map((placement, place) => {
    const { name, audience, insertions, costPerInsertion } = placement;
    const marginal = plan.marginal[place];
    const cells = [name ?? `Placement ${place + 1}`, numbers.short(audience), numbers.whole(insertions)];
    if (form === 'shortest') return cells;
    cells.push(money(costPerInsertion));
    if (form === 'short') return cells;
    const each = marginal?.costPerReachPoint ?? null;
    return [...cells, `${numbers.number(marginal?.points ?? 0)} points`, each === null ? '–' : money(each)];
  });
  const head = ['Placement', 'Audience', 'Insertions', 'Cost of one', 'One more adds', 'cost a point'];
  return { head: head.slice(0, { full: 6, short: 4, shortest: 3 }[form]), rows };
}

/** How many see it at least 1, 2, …, 10 times, with bars of so many columns. */
function tabulateFrequency({ kPlusReach, universe }: ReachPlan, bar: number): TextTable {
  const last = Math.max(
    0,
    kPlusReach.findLastIndex((people) => people > 0),
  );
  const rows = kPlusReach.slice(0, last + 1).map((people, index) => {
    const cells = [`${index + 1}+`, numbers.exact(people), numbers.percent(people / universe)];
    return bar === 0 ? cells : [...cells, '█'.repeat(Math.round((bar * people) / universe))];
  });
  const head = ['Seen', 'People', 'of all'];
  return bar === 0 ? { head, rows } : { head: [...head, ''], rows, aligns: ['left', 'right', 'right', 'left'] };
}

function tabulateFigures(plan: ReachPlan, money: Money): TextTable {
  const amount = (value: number | null): string => (value === null ? '–' : money(value));
  const { averageFrequency, effectiveFrequency } = plan;
  return {
    head: ['Measure', 'Value'],
    rows: [
      ['impressions', numbers.exact(plan.impressions)],
      ['gross rating points', numbers.number(plan.grossRatingPoints)],
      ['average frequency', averageFrequency === null ? '–' : numbers.number(averageFrequency)],
      ['cost', money(plan.cost)],
      ['per 1,000 impressions (CPM)', amount(plan.cpm)],
      ['per rating point (CPP)', amount(plan.costPerPoint)],
      ['per 1,000 reached', amount(plan.costPerThousandReached)],
      ['per reach point', amount(plan.costPerReachPoint)],
      [`per person who sees ${effectiveFrequency}+`, amount(plan.costPerEffectiveReach)],
    ],
  };
}

/** The figures as one row, under the names of the JSON. */
function rowOf({ exactly: _exactly, marginal: _marginal, kPlusReach, ...figures }: ReachPlan): CsvTable {
  const cells: (readonly [string, CsvCell])[] = Object.entries(figures);
  cells.push(...kPlusReach.map((people, index) => [`kPlusReach.${index}`, people] as const));
  return { head: cells.map(([name]) => name), rows: [cells.map(([, cell]) => cell)] };
}
