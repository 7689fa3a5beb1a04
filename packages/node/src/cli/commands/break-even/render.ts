import { measureBuy, resolveBuy } from 'ripplecast/broadcast';
import { costPerThousand } from 'ripplecast/economics';
import {
  breakEvenParameters,
  type BreakEvenDocument,
  type BreakEvenEnd,
  type BreakEvenParameter,
  isDeterministic,
  type Provenance,
  scenarioKey,
  universeOf,
} from 'ripplecast/scenario';
import { plainEnglish } from 'ripplecast/words';
import { numbers, words } from '../../../text/words.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { type FoundBreakEven, parameterOf } from '../../../experiments/run-break-even.ts';
import { buyOf } from '../../../text/sources.ts';
import type { Rendering } from '../../write-answer.ts';
import { rowOfAnswer } from './row-of-answer.ts';
import { wrapText } from '../../../text/wrap-text.ts';

const parameterNames: Readonly<Record<BreakEvenParameter, string>> = {
  shareProbability: 'share probability',
  fans: 'fans',
  followers: 'followers each',
  visibility: 'visibility',
  budget: 'budget',
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
  const { parameter, target, value, range, tolerance, provenance } = document;
  const { scenario } = provenance;
  const name = parameterNames[parameter];
  const show = (amount: number): string => formatParameter(parameter, amount, scenario.currency, tolerance);
  const buy = measuredBuy(provenance);
  const each = numbers.exactMoney(buy.costPerThousandReached ?? 0, scenario.currency);
  if (value === null) {
    const side = endsInWords(document, buy);
    return [
      `No break-even between ${show(range[0])} and ${show(range[1])}.`,
      target === 'reach'
        ? `At both ends of this range, and at every value that was run between them, the cascade reaches ${side} people than ${buy.name}.`
        : `At both ends of this range, and at every value that was run between them, 1,000 people reached cost ${side} than with ${buy.name}, ${each}.`,
    ];
  }
  const own = parameterOf(scenario, parameter);
  const whole = scenarioKey(breakEvenParameters[parameter]).isWhole;
  return [
    whole ? `Break-even at ${show(value)} ${name}.` : `Break-even at a ${name} of ${show(value)}.`,
    target === 'reach'
      ? `There the cascade reaches no fewer people than ${buy.name}, ${numbers.count(buy.reach)}.`
      : `There 1,000 people reached cost ${parameter === 'budget' ? 'as much as' : 'no more than'} with ${buy.name}, ${each}.`,
    ...(own === null ? [] : [`The scenario has ${show(own)}.`]),
    ...(tolerance === 0
      ? []
      : [
          `Found to within ${whole ? numbers.exact(tolerance) : `${numbers.number(tolerance * 100)} percentage points`}.`,
        ]),
    ...(isDeterministic(scenario.level)
      ? []
      : scenario.experiment.replicates === 1
        ? [words.oneRun()]
        : [
            `A mean of ${words.runs(scenario.experiment.replicates)}${tolerance === 0 ? '' : ', with the same random numbers at every value'}.`,
            document.interval === null
              ? 'So few of them decide it that nobody can say how sure it is.'
              : `Luck leaves open, at 95 %, anything from ${document.interval.map(show).join(' to ')}.`,
          ]),
  ];
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

function tabulate({ document, atValue }: FoundBreakEven, form: 'full' | 'short' = 'full'): TextTable {
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
      formatParameter(parameter, end.value, scenario.currency, tolerance),
      end.reach,
      end.costPerThousandReached,
    );
  const rows = [endRow('low end', ends[0])];
  // The budget changes no reach, and its value is where the cost is exactly the buy's.
  const { costPerThousandReached } = buy;
  const budget =
    parameter === 'budget' && value !== null ? { value, reach: ends[0].reach, costPerThousandReached } : null;
  const middle = atValue ?? budget;
  if (middle !== null) rows.push(endRow('break-even', middle));
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

/** A value of a parameter with as many digits as the search knows. */
function formatParameter(parameter: BreakEvenParameter, value: number, currency: string, tolerance: number): string {
  const { unit } = scenarioKey(breakEvenParameters[parameter]);
  if (unit === 'money') return numbers.exactMoney(value, currency);
  if (unit !== 'probability') return numbers.exact(value);
  const digits = Math.min(10, Math.max(0, Math.ceil(-Math.log10(tolerance)) - 2));
  return `${plainEnglish.digits(value * 100, { decimals: digits })} %`;
}
