import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
import { costPerThousand } from 'ripplecast/economics';
import type { BreakEvenDocument, BreakEvenEnd, BreakEvenParameter, Scenario } from 'ripplecast/scenario';
import { countInWords, formatCount, formatMoney, formatNumber, formatPercent } from './format-number.ts';
import { renderCsv } from './render-csv.ts';
import { escapeMarkdown, renderMarkdownTable } from './render-markdown.ts';
import { renderTable, type TextTable } from './render-table.ts';
import { buyNameOf } from './sources.ts';
import type { Layout } from './terminal.ts';
import { wrapText } from './wrap-text.ts';

const parameterNames: Readonly<Record<BreakEvenParameter, string>> = {
  shareProbability: 'share probability',
  fans: 'number of fans',
  followers: 'number of followers each',
  visibility: 'visibility',
  budget: 'budget',
};

/** A break-even for people: the answer, what it means, both ends of the search beside the buy. Ends with a line feed. */
export function renderBreakEven(document: BreakEvenDocument, { width, colours }: Layout): string {
  const [headline, ...sentences] = describe(document);
  return `${[
    wrapText(headline!, width).map((line) => colours.bold(line)),
    sentences.flatMap((sentence) => wrapText(sentence, width)),
    renderTable(tabulate(document), colours),
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The same as Markdown for a report. */
export function renderBreakEvenReport(document: BreakEvenDocument): string {
  const [headline, ...sentences] = describe(document).map(escapeMarkdown);
  return `${[`**${headline}**`, ...sentences, renderMarkdownTable(tabulate(document))].join('\n\n')}\n`;
}

/** The document as one row of CSV under its own names. */
export function renderBreakEvenCsv({ parameter, target, range, value, tolerance, ends }: BreakEvenDocument): string {
  const head = ['parameter', 'target', 'range.0', 'range.1', 'value', 'tolerance'];
  const row: (string | number | null)[] = [parameter, target, range[0], range[1], value, tolerance];
  for (const [index, end] of ends.entries()) {
    for (const key of ['value', 'reach', 'costPerThousandReached'] as const) {
      head.push(`ends.${index}.${key}`);
      row.push(end[key]);
    }
  }
  return renderCsv(head, [row]);
}

function describe(document: BreakEvenDocument): string[] {
  const { parameter, target, value, range, tolerance, provenance } = document;
  const { scenario } = provenance;
  const name = parameterNames[parameter];
  const show = (amount: number): string => formatParameter(parameter, amount, scenario.currency, tolerance);
  const buy = measuredBuy(scenario);
  const equal =
    target === 'reach'
      ? `reaches the ${countInWords(buy.reach)} people of ${buy.name}`
      : `costs the ${formatMoney(buy.costPerThousandReached ?? 0, scenario.currency)} per 1,000 people reached of ${buy.name}`;
  if (value === null) {
    return [
      `No break-even between ${show(range[0])} and ${show(range[1])}.`,
      `With no ${name} that was tried in this range, the cascade ${equal}: at both ends it is the ${endsInWords(document, buy)} one.`,
    ];
  }
  const own = ownValue(scenario, parameter);
  const against = own === null ? '' : ` The scenario has ${show(own)}.`;
  const closeness = tolerance === 0 ? '' : ` Found to within ${show(tolerance)}.`;
  return [
    `Break-even at a ${name} of ${show(value)}.`,
    `There the cascade ${equal}.${against}${closeness}`,
    ...(scenario.level === 'population'
      ? [`A mean of ${formatCount(scenario.experiment.replicates)} runs, the same chance at every point that was tried.`]
      : []),
  ];
}

interface NamedBuy {
  readonly name: string;
  readonly reach: number;
  readonly costPerThousandReached: number | null;
}

function measuredBuy(scenario: Scenario): NamedBuy {
  const buy = measureBuy(resolveBuy(scenario.broadcast!), scenario.universe!);
  return {
    name: buyNameOf(scenario),
    reach: buy.reach,
    costPerThousandReached: costPerThousand(buy.cost, buy.reach),
  };
}

function endsInWords({ target, ends }: BreakEvenDocument, buy: NamedBuy): string {
  const better = ends.map((end) =>
    target === 'reach'
      ? end.reach >= buy.reach
      : (end.costPerThousandReached ?? Infinity) <= (buy.costPerThousandReached ?? 0),
  );
  if (target === 'reach') return better[0] === true ? 'larger' : 'smaller';
  return better[0] === true ? 'cheaper' : 'dearer';
}

function tabulate(document: BreakEvenDocument): TextTable {
  const { parameter, target, value, ends, tolerance, provenance } = document;
  const { scenario } = provenance;
  const buy = measuredBuy(scenario);
  const row = (label: string, at: string, reach: number | null, each: number | null): string[] => [
    label,
    at,
    reach === null ? '–' : formatCount(reach),
    each === null ? '–' : formatMoney(each, scenario.currency),
  ];
  const endRow = (label: string, end: BreakEvenEnd): string[] =>
    row(label, formatParameter(parameter, end.value, scenario.currency, tolerance), end.reach, end.costPerThousandReached);
  const rows = [endRow('low end', ends[0])];
  if (value !== null) {
    const at = formatParameter(parameter, value, scenario.currency, tolerance);
    const equalReach = target === 'reach' ? buy.reach : null;
    const equalCost = target === 'reach' ? null : buy.costPerThousandReached;
    rows.push(row('break-even', at, parameter === 'budget' ? ends[0].reach : equalReach, equalCost));
  }
  rows.push(endRow('high end', ends[1]), row(buy.name, '', buy.reach, buy.costPerThousandReached));
  const name = parameterNames[parameter];
  return {
    head: ['', name.charAt(0).toUpperCase() + name.slice(1), 'People reached', 'per 1,000 reached'],
    rows,
  };
}

/** A value of a parameter with as many digits as the search knows. */
function formatParameter(parameter: BreakEvenParameter, value: number, currency: string, tolerance: number): string {
  switch (parameter) {
    case 'budget':
      return formatMoney(value, currency);
    case 'shareProbability':
    case 'visibility': {
      if (value === tolerance) return formatPercent(value);
      const digits = Math.min(10, Math.max(0, Math.ceil(-Math.log10(tolerance)) - 2));
      return `${formatNumber(Number((value * 100).toFixed(digits)))} %`;
    }
    case 'fans':
    case 'followers':
      return formatCount(value);
  }
}

function ownValue({ message, model, followers, cost }: Scenario, parameter: BreakEvenParameter): number | null {
  switch (parameter) {
    case 'shareProbability':
      return model.kind === 'share' && typeof model.shareProbability === 'number' ? model.shareProbability : null;
    case 'visibility':
      return model.kind === 'share' ? model.visibility : null;
    case 'fans':
      return 'fans' in message ? message.fans : null;
    case 'followers':
      return typeof followers === 'number' ? followers : null;
    case 'budget':
      return cost?.fixed ?? null;
  }
}
