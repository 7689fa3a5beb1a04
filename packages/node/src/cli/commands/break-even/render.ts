import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
import { costPerThousand } from 'ripplecast/economics';
import {
  breakEvenParameters,
  breakEvenWindows,
  type BreakEvenDocument,
  type BreakEvenEnd,
  type BreakEvenParameter,
  isDeterministic,
  type Provenance,
  scenarioKey,
  universeOf,
} from 'ripplecast/scenario';
import { numbers, words } from '../../../text/words.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { type FoundBreakEven, parameterOf } from '../../../experiments/run-break-even.ts';
import { buyOf } from '../../../text/sources.ts';
import type { Rendering } from '../../write-answer.ts';
import { rowOfAnswer } from './row-of-answer.ts';
import { listOf, writeKeyValue, writeTolerance } from '../../../text/write-key-value.ts';
import { wrapText } from '../../../text/wrap-text.ts';

const parameterNames: Readonly<Record<BreakEvenParameter, string>> = {
  shareProbability: 'share probability',
  fans: 'fans',
  followers: 'followers each',
  visibility: 'visibility',
  budget: 'budget',
};

/** With "of" after it, for one value and for several. */
const parameterForms: Readonly<Record<BreakEvenParameter, readonly [one: string, several: string]>> = {
  shareProbability: ['a share probability', 'share probabilities'],
  fans: ['a number of fans', 'numbers of fans'],
  followers: ['a number of followers', 'numbers of followers'],
  visibility: ['a visibility', 'visibilities'],
  budget: ['a budget', 'budgets'],
};

/** A break-even: the answer, what it means, both ends of the search beside the buy. */
export function renderBreakEven(found: FoundBreakEven): Rendering {
  const [headline = '', ...sentences] = describe(found.document);
  const text = sentences.join(' ');
  return {
    csv: () => rowOfAnswer(found.document),
    markdown: () =>
      `${[`**${escapeMarkdown(headline)}**`, escapeMarkdown(text), renderMarkdownTable(tabulate(found))].join('\n\n')}\n`,
    text: ({ width, colours }) =>
      `${[
        wrapText(headline, width).map((line) => colours.bold(line)),
        wrapText(text, width),
        renderFirstThatFits([tabulate(found), tabulate(found, 'short')], width, colours),
      ]
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`,
  };
}

function describe(document: BreakEvenDocument): string[] {
  const { parameter, value, range, tolerance, provenance } = document;
  const { scenario } = provenance;
  const show = (amount: number): string =>
    writeKeyValue(breakEvenParameters[parameter], amount, scenario.currency, tolerance);
  const buy = measuredBuy(provenance);
  if (value === null) {
    return [
      `No break-even between ${show(range[0])} and ${show(range[1])}.`,
      ...(document.probes > 1 ? [`Looked at ${document.probes} places, found none.`] : []),
      whereNone(document, buy),
    ];
  }
  const own = parameterOf(scenario, parameter);
  return [
    headlineOf(document, show),
    ...whatHolds(document, buy, show),
    ...(own === null ? [] : [`The scenario has ${show(own)}.`]),
    ...(tolerance === 0
      ? []
      : [`Found to within ${writeTolerance(breakEvenParameters[parameter], tolerance, scenario.currency)}.`]),
    ...howSure(document, show),
  ];
}

/** "Break-even at share probabilities of 0.87 % and 1.07 %." */
function headlineOf(document: BreakEvenDocument, show: (amount: number) => string): string {
  const { parameter, value } = document;
  const ends = breakEvenWindows(document).flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
  const values = ends.length > 1 ? ends : [value ?? 0];
  const written = listOf(values.map(show));
  if (scenarioKey(breakEvenParameters[parameter]).isWhole)
    return `Break-even at ${written} ${parameterNames[parameter]}.`;
  const [one, several] = parameterForms[parameter];
  return `Break-even at ${values.length > 1 ? several : one} of ${written}.`;
}

/** What is true there: at the one value, or in which stretches. */
function whatHolds(document: BreakEvenDocument, buy: NamedBuy, show: (amount: number) => string): string[] {
  const { parameter, target, provenance } = document;
  const windows = breakEvenWindows(document);
  const each = numbers.exactMoney(buy.costPerThousandReached ?? 0, provenance.scenario.currency);
  const isSimple = windows.length === 1 && (windows[0]!.low === null || windows[0]!.high === null);
  if (isSimple || windows.length === 0) {
    return [
      target === 'reach'
        ? `There the cascade reaches no fewer people than ${buy.name}, ${numbers.count(buy.reach)}.`
        : `There 1,000 people reached cost ${parameter === 'budget' ? 'as much as' : 'no more than'} with ${buy.name}, ${each}.`,
    ];
  }
  const stretches = listOf(
    windows.map(({ low, high }) => {
      if (low === null) return `up to ${show(high ?? 0)}`;
      return high === null ? `from ${show(low)} on` : `between ${show(low)} and ${show(high)}`;
    }),
  );
  return [
    target === 'reach'
      ? `The cascade reaches no fewer people than ${buy.name}, ${numbers.count(buy.reach)}, only ${stretches}.`
      : `1,000 people reached cost no more than with ${buy.name}, ${each}, only ${stretches}.`,
  ];
}

function howSure(document: BreakEvenDocument, show: (amount: number) => string): string[] {
  const { tolerance, interval, crossings } = document;
  const { level, experiment } = document.provenance.scenario;
  if (isDeterministic(level)) return [];
  if (experiment.replicates === 1) return [words.oneRun()];
  const mean = `A mean of ${words.runs(experiment.replicates)}${tolerance === 0 ? '' : ', with the same random numbers at every value'}.`;
  if (interval === null) return [mean, 'So few of them decide it that nobody can say how sure it is.'];
  const [low, high] = interval;
  const inside = crossings.filter(({ value }) => value >= low && value <= high).length;
  return [
    mean,
    `Luck leaves open, at 95 %, anything from ${interval.map(show).join(' to ')}${inside > 1 ? `, where the mean of these runs crosses ${inside} times` : ''}.`,
  ];
}

/** On which side the cascade is, where it is nowhere on the other. */
function whereNone(document: BreakEvenDocument, buy: NamedBuy): string {
  const side = endsInWords(document, buy);
  const each = numbers.exactMoney(buy.costPerThousandReached ?? 0, document.provenance.scenario.currency);
  const everywhere = 'At both ends of this range, and at every value that was run between them,';
  return document.target === 'reach'
    ? `${everywhere} the cascade reaches ${side} people than ${buy.name}.`
    : `${everywhere} 1,000 people reached cost ${side} than with ${buy.name}, ${each}.`;
}

interface NamedBuy {
  readonly name: string;
  readonly reach: number;
  readonly costPerThousandReached: number | null;
}

function measuredBuy(provenance: Provenance): NamedBuy {
  const { scenario } = provenance;
  const buy = measureBuy(resolveBuy(scenario.broadcast!), universeOf(provenance));
  return {
    name: buyOf(scenario).name,
    reach: buy.reach,
    costPerThousandReached: costPerThousand(buy.cost, buy.reach),
  };
}

function endsInWords({ target, ends }: BreakEvenDocument, buy: NamedBuy): string {
  if (target === 'reach') return ends[0].reach >= buy.reach ? 'more' : 'fewer';
  return (ends[0].costPerThousandReached ?? Infinity) <= (buy.costPerThousandReached ?? 0) ? 'less' : 'more';
}

/** More crossings than these are luck, or a list that nobody reads; JSON has all. */
const MOST_ROWS = 4;

function tabulate({ document, atValue, atCrossings }: FoundBreakEven, form: 'full' | 'short' = 'full'): TextTable {
  const { parameter, value, ends, tolerance, provenance } = document;
  const { scenario } = provenance;
  const buy = measuredBuy(provenance);
  const row = (label: string, at: string, reach: number | null, each: number | null): string[] => [
    label,
    at,
    reach === null ? '–' : form === 'full' ? numbers.exact(reach) : numbers.short(reach),
    each === null ? '–' : numbers.exactMoney(each, scenario.currency),
  ];
  const endRow = (label: string, end: BreakEvenEnd): string[] =>
    row(
      label,
      writeKeyValue(breakEvenParameters[parameter], end.value, scenario.currency, tolerance),
      end.reach,
      end.costPerThousandReached,
    );
  const rows = [endRow('low end', ends[0])];
  // The budget changes no reach, and its value is where the cost is exactly the buy's.
  const { costPerThousandReached } = buy;
  const budget =
    parameter === 'budget' && value !== null ? { value, reach: ends[0].reach, costPerThousandReached } : null;
  const found = atCrossings.length > 1 && atCrossings.length <= MOST_ROWS ? atCrossings : [atValue ?? budget];
  for (const middle of found) if (middle !== null) rows.push(endRow('break-even', middle));
  rows.push(
    endRow('high end', ends[1]),
    row(form === 'full' ? buy.name : 'broadcast', '', buy.reach, buy.costPerThousandReached),
  );
  const name = parameterNames[parameter];
  return {
    head:
      form === 'full'
        ? ['', name.charAt(0).toUpperCase() + name.slice(1), 'People reached', 'per 1,000 reached']
        : ['', 'Value', 'Reached', 'per 1,000'],
    rows,
  };
}
