import { isDeterministic, type LastPiece, type MixArm, type MixDocument } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers, words } from '../../../text/words.ts';
import type { Rendering } from '../../write-answer.ts';
import { assumedNotice } from './assumed-notice.ts';
import { nameOfArm } from './name-of-arm.ts';
import { renderFindings } from '../../result/render-findings.ts';

/** A mix: the whole, its parts, and what the last money spent on each brings. */
export function renderMix(document: MixDocument): Rendering {
  const [headline = '', ...sentences] = describe(document);
  return {
    csv: () => ({
      head: [
        'arm',
        'placement',
        'reach',
        'cost',
        'costPerThousandReached',
        'reachLost',
        'standardError',
        'reachPerCost',
      ],
      rows: [
        ...armsOf(document).map(([, { reach, cost, costPerThousandReached }, key]) => {
          return [key, null, reach, cost, costPerThousandReached, null, null, null];
        }),
        ...document.last.map((piece) => [
          piece.arm,
          piece.placement,
          null,
          piece.cost,
          piece.costPerThousandReached,
          piece.reachLost,
          piece.standardError,
          piece.reachPerCost,
        ]),
      ],
    }),
    ...renderFindings({
      headline,
      sentences,
      tables: [tabulateArms(document), tabulateLast(document)],
      warnings: document.warnings,
    }),
  };
}

function describe({ whole, posts, televisionPassedOn, television, provenance, last }: MixDocument): string[] {
  const { scenario } = provenance;
  const apart = posts.reach + television.reach;
  const cost = whole.cost === null ? '' : ` for ${numbers.money(whole.cost, scenario.currency)}`;
  const sentences = [`Together television and posts reach ${words.people(whole.reach)}${cost}.`];
  const passedOn = televisionPassedOn.reach - television.reach;
  sentences.push(
    `Apart they would count ${words.people(apart)}, of whom some are the same.`,
    passedOn >= 0.5
      ? `People who notice the spot and pass it on bring ${words.people(passedOn)} who have not seen it.`
      : 'Passing the spot on brings nobody who has not seen it.',
  );
  sentences.push(...assumedNotice(scenario.broadcast));
  const best = last.filter(({ reachPerCost }) => (reachPerCost ?? 0) > 0).sort(byReachPerCost)[0];
  if (best !== undefined && last.length > 1) {
    sentences.push(`The last money brings most people as ${nameOfLast(best, scenario.broadcast)}.`);
  }
  if (!isDeterministic(scenario.level))
    sentences.push(`Means of ${words.runs(scenario.experiment.replicates)}, with the same chance.`);
  return sentences;
}

function byReachPerCost(a: LastPiece, b: LastPiece): number {
  return (b.reachPerCost ?? 0) - (a.reachPerCost ?? 0);
}

function nameOfLast(piece: LastPiece, broadcast: MixDocument['provenance']['scenario']['broadcast']): string {
  return piece.arm === 'paidSeeds' ? 'a paid seed' : `an insertion of ${nameOfArm(piece, broadcast)}`;
}

function armsOf(document: MixDocument): readonly (readonly [name: string, arm: MixArm, key: string])[] {
  return [
    ['posts alone', document.posts, 'posts'],
    ['television alone', document.television, 'television'],
    ['television, passed on', document.televisionPassedOn, 'televisionPassedOn'],
    ['both together', document.whole, 'whole'],
  ];
}

function tabulateArms(document: MixDocument): readonly [TextTable, TextTable] {
  const { currency } = document.provenance.scenario;
  const rows = (count: (value: number) => string): string[][] =>
    armsOf(document).map(([name, { reach, cost, costPerThousandReached }]) => [
      name,
      count(reach),
      cost === null ? '–' : numbers.exactMoney(cost, currency),
      costPerThousandReached === null ? '–' : numbers.exactMoney(costPerThousandReached, currency),
    ]);
  return [
    { head: ['', 'People reached', 'Cost', 'per 1,000 reached'], rows: rows(numbers.exact) },
    { head: ['', 'Reached', 'Cost', 'per 1,000'], rows: rows(numbers.short) },
  ];
}

function tabulateLast({ last, provenance }: MixDocument): readonly [TextTable, TextTable] {
  const { currency, broadcast, level } = provenance.scenario;
  const hasError = !isDeterministic(level) && last.some(({ standardError }) => standardError !== null);
  const lost = ({ reachLost, standardError }: LastPiece): string =>
    `${numbers.exact(reachLost)}${hasError && standardError !== null ? ` ± ${numbers.exact(standardError)}` : ''}`;
  const rows = last.map((piece) => [
    piece.arm === 'paidSeeds' ? 'last paid seed' : `last insertion of ${nameOfArm(piece, broadcast)}`,
    numbers.exactMoney(piece.cost, currency),
    lost(piece),
    piece.reachPerCost === null ? '–' : numbers.number(piece.reachPerCost),
    piece.costPerThousandReached === null ? '–' : numbers.exactMoney(piece.costPerThousandReached, currency),
  ]);
  return [
    { head: ['', 'Cost', 'People it adds', `people per ${currency}`, 'per 1,000 added'], rows },
    {
      head: ['Last', 'People it adds', 'per 1,000 added'],
      rows: rows.map(([name = '', , added = '', , each = '']) => [name.replace(/^last /, ''), added, each]),
    },
  ];
}
