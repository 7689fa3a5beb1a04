import { getScenarioValue, isDeterministic, scenarioKey, type SolveDocument } from 'ripplecast/scenario';
import type { CsvTable } from 'ripplecast/graph';
import { numbers, words } from '../../../text/words.ts';
import { listOf, writeKeyValue, writeTolerance } from '../../../text/write-key-value.ts';
import { escapeMarkdown, renderMarkdownTable } from '../../../text/render-markdown.ts';
import { renderFirstThatFits, type TextTable } from '../../../text/render-table.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { Rendering } from '../../write-answer.ts';

/** Where a key makes a figure as asked: the values, what they mean, and what the cascade gives there and at both ends. */
export function renderSolution(document: SolveDocument): Rendering {
  const [headline = '', ...sentences] = describe(document);
  const text = sentences.join(' ');
  return {
    csv: () => tabulateValues(document),
    markdown: () =>
      `${[`**${escapeMarkdown(headline)}**`, escapeMarkdown(text), renderMarkdownTable(tabulate(document, 'full'))].join('\n\n')}\n`,
    text: ({ width, colours }) =>
      `${[
        wrapText(headline, width).map((line) => colours.bold(line)),
        wrapText(text, width),
        renderFirstThatFits([tabulate(document, 'full'), tabulate(document, 'short')], width, colours),
      ]
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`,
  };
}

function describe(document: SolveDocument): string[] {
  const { path, crossings, probes, range, tolerance, provenance } = document;
  const { scenario } = provenance;
  const { currency, level, experiment } = scenario;
  const show = (value: number): string => writeKeyValue(path, value, currency, tolerance);
  const { title } = scenarioKey(path);
  const wanted = wantedInWords(document);
  const own = `The scenario has ${show(Number(getScenarioValue(scenario, path)))}.`;
  const luck = isDeterministic(level)
    ? []
    : experiment.replicates === 1
      ? [words.oneRun()]
      : [`${words.runs(experiment.replicates)} at every value, with the same random numbers.`];
  if (crossings.length === 0) {
    return [
      `No ${title.toLowerCase()} between ${show(range[0])} and ${show(range[1])} has ${wanted}.`,
      `Looked at ${probes} values, found none.`,
      own,
      ...luck,
    ];
  }
  return [
    `${title} ${listOf(crossings.map(({ value }) => show(value)))}: ${wanted}.`,
    `${sideInWords(document)} Looked at ${probes} values; narrowed down to ${writeTolerance(path, tolerance, currency)}.`,
    own,
    ...luck,
    ...(luck.length === 0 || experiment.replicates === 1 ? [] : intervalsInWords(document, show)),
  ];
}

function wantedInWords({ target, provenance }: SolveDocument): string {
  const { currency } = provenance.scenario;
  switch (target.figure) {
    case 'reach':
      return `a mean reach of ${numbers.count(target.equals)} people`;
    case 'costPerPerson':
      return `a cost per person reached of ${numbers.exactMoney(target.equals, currency)}`;
    case 'costPerThousandReached':
      return `a cost of ${numbers.exactMoney(target.equals, currency)} for 1,000 people reached`;
    case 'probabilityOfReach':
      return `a probability of ${numbers.percent(target.equals)} to reach ${numbers.count(target.people ?? 0)} people`;
  }
}

/** On which side of what was asked for the values lie. */
function sideInWords({ target }: SolveDocument): string {
  const isCost = target.figure === 'costPerPerson' || target.figure === 'costPerThousandReached';
  return isCost ? 'There the cost is as asked, or just below.' : 'There it is as asked, or just above.';
}

/** What luck leaves open; where intervals overlap, the runs cannot tell their values apart. */
function intervalsInWords({ crossings, range }: SolveDocument, show: (value: number) => string): string[] {
  const known = crossings.flatMap(({ interval }) => (interval === null ? [] : [interval]));
  const telling = known.filter(([low, high]) => low > range[0] || high < range[1]);
  if (known.length === 0) return ['So few of them decide it that nobody can say how sure it is.'];
  const joined: [number, number][] = [];
  for (const [low, high] of (telling.length > 0 ? telling : known).toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && low <= last[1]) last[1] = Math.max(last[1], high);
    else joined.push([low, high]);
  }
  const ranges = joined.map(([low, high]) => {
    const inside = crossings.filter(({ value }) => value >= low && value <= high).length;
    return `${show(low)} to ${show(high)}${inside > 1 ? ` (${inside} values that these runs cannot tell apart)` : ''}`;
  });
  return [`Luck leaves open, at 95 %, anything from ${listOf(ranges)}.`];
}

function tabulate(document: SolveDocument, form: 'full' | 'short'): TextTable {
  const { path, crossings, ends, tolerance, target, provenance } = document;
  const { currency } = provenance.scenario;
  const count = form === 'full' ? numbers.exact : numbers.short;
  const figure = (value: number | null): string => {
    if (value === null) return '–';
    if (target.figure === 'reach') return count(value);
    return target.figure === 'probabilityOfReach' ? numbers.percent(value) : numbers.exactMoney(value, currency);
  };
  const row = (label: string, at: { readonly value: number } & Omit<SolveDocument['ends'][0], 'value'>): string[] => [
    label,
    writeKeyValue(path, at.value, currency, tolerance),
    figure(at.figure),
    ...(target.figure === 'reach' ? [] : [count(at.reach)]),
    at.cost === null ? '–' : numbers.exactMoney(at.cost, currency),
  ];
  const heads = {
    reach: 'People reached',
    costPerPerson: 'per person',
    costPerThousandReached: 'per 1,000 reached',
    probabilityOfReach: 'Probability',
  };
  return {
    head: [
      '',
      scenarioKey(path).title,
      heads[target.figure],
      ...(target.figure === 'reach' ? [] : [form === 'full' ? 'People reached' : 'Reached']),
      'Cost',
    ],
    rows: [
      row('low end', ends[0]),
      ...crossings.map((crossing) => row(`found, it ${crossing.direction}`, crossing)),
      row('high end', ends[1]),
    ],
  };
}

/** A row for each value found, under the document's own names. */
function tabulateValues({ crossings }: SolveDocument): CsvTable {
  return {
    head: ['value', 'direction', 'figure', 'reach', 'cost', 'interval.0', 'interval.1'],
    rows: crossings.map(({ value, direction, figure, reach, cost, interval }) => [
      value,
      direction,
      figure,
      reach,
      cost,
      ...(interval ?? [null, null]),
    ]),
  };
}
