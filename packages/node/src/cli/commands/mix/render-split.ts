import { type ArmSpan, isDeterministic, type SplitDocument } from 'ripplecast/scenario';
import type { TextTable } from '../../../text/render-table.ts';
import { numbers, words } from '../../../text/words.ts';
import type { Rendering } from '../../write-answer.ts';
import { assumedNotice } from './assumed-notice.ts';
import { nameOfArm } from './name-of-arm.ts';
import { renderFindings } from '../../result/render-findings.ts';

/** The best split of a budget: what it reaches, what each arm gets, and how flat that is. */
export function renderSplit(document: SplitDocument): Rendering {
  const [headline = '', ...sentences] = describe(document);
  return {
    csv: () => ({
      head: ['arm', 'placement', 'pieces', 'spent', 'least', 'most'],
      rows: document.spans.map((span) => [
        span.arm,
        span.placement,
        piecesOf(document, span),
        span.spent,
        span.least,
        span.most,
      ]),
    }),
    ...renderFindings({ headline, sentences, tables: [tabulate(document)], warnings: document.warnings }),
  };
}

/** Insertions or paid seeds of the best split; null for content. */
function piecesOf({ best }: SplitDocument, { arm, placement }: ArmSpan): number | null {
  if (arm === 'content') return null;
  return arm === 'paidSeeds' ? best.paidSeeds : (best.insertions[placement ?? 0] ?? 0);
}

function describe(document: SplitDocument): string[] {
  const { best, budget, kPlus, verified, tried, provenance } = document;
  const { scenario } = provenance;
  const { currency, level, experiment } = scenario;
  const often = kPlus === 1 ? '' : ` at least ${kPlus} times`;
  const sentences = [
    `The best split of ${numbers.money(budget, currency)} reaches ${words.people(best.people)}${often}.`,
    verified
      ? tried === 1
        ? 'No other split comes into question: each could buy something more.'
        : `There is no better one: all splits that spend it are among the ${numbers.whole(tried)} that were simulated.`
      : `${numbers.whole(tried)} splits were simulated, not all there are: a better one may exist.`,
  ];
  if (best.spent < budget * (1 - 1e-9)) {
    sentences.push(`${numbers.money(budget - best.spent, currency)} of it is left, which buys nothing more.`);
  }
  if (best.cost !== null) {
    const each = best.costPerThousandReached;
    const per = each === null ? '' : `, ${numbers.exactMoney(each, currency)} for each 1,000 people reached`;
    const beyond =
      best.cost > best.spent * (1 + 1e-9) ? 'With what the budget does not pay, such as the posts, the' : 'The';
    sentences.push(`${beyond} campaign costs ${numbers.money(best.cost, currency)} in all${per}.`);
  }
  if (best.shareProbability !== null) {
    sentences.push(`With that content ${numbers.percent(best.shareProbability)} of those who see it share it.`);
  }
  if (best.insertions.some((times) => times > 0)) sentences.push(...assumedNotice(scenario.broadcast));
  if (!isDeterministic(level)) {
    sentences.push(`Means of ${words.runs(experiment.replicates)}, with the same chance for every split.`);
  }
  return sentences;
}

function tabulate(document: SplitDocument): readonly [TextTable, TextTable] {
  const { best, spans, provenance } = document;
  const { currency, broadcast } = provenance.scenario;
  const money = (amount: number): string => numbers.exactMoney(amount, currency);
  const rows = spans.map((span) => {
    const pieces = piecesOf(document, span);
    return [
      nameOfArm(span, broadcast),
      pieces === null ? '' : numbers.whole(pieces),
      money(span.spent),
      `${money(span.least)} – ${money(span.most)}`,
    ];
  });
  const production = best.spent - spans.reduce((sum, { spent }) => sum + spent, 0);
  // What rounding leaves is none.
  if (production > 1e-9 * best.spent) rows.push(['production', '', money(production), '']);
  return [
    { head: ['', 'How many', 'Money', '99 % as good with'], rows },
    { head: ['', 'How many', 'Money'], rows: rows.map((row) => row.slice(0, 3)) },
  ];
}
