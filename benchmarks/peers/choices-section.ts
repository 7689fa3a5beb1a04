import { describeMachine } from '../machine.ts';
import type { ChoicesResult, JudgedChoice } from './choices-result.ts';
import { alignedTable, grouped, milliseconds, withError } from './tables.ts';

function rowOf({ by, milliseconds: time, peakBytes, byCyNetDiff }: JudgedChoice, ours: JudgedChoice): string[] {
  return [
    by,
    withError(byCyNetDiff, 1),
    `${((100 * byCyNetDiff.mean) / ours.byCyNetDiff.mean).toFixed(1)} %`,
    time === null ? '' : milliseconds(time),
    time === null || ours.milliseconds === null ? '' : (time / ours.milliseconds).toPrecision(2),
    peakBytes === null ? '' : `${grouped(peakBytes / 1e6)} MB`,
  ];
}

/** Who chose how well, in Markdown: the section of the page of results. */
export function choicesSection(result: ChoicesResult): string {
  const { count, epsilon, runs, turns, choices, certificate, tools, missing } = result;
  const versions = tools.slice(1).map(({ name, version, runtime }) => `${name} ${version} (${runtime})`);
  return [
    `## ${count} people chosen, against other tools, one core`,
    '',
    `${result.graph}, independent cascade with weights 1 ÷ in-degree, ε = ${epsilon} unless said otherwise. Checked before anything was ` +
      `printed: simulated cascades of CyNetDiff and of Ripplecast give the same spread of each choice (at most ` +
      `${result.largestDifference.toFixed(1)} standard errors apart, ${result.maxErrors} are allowed), and none is above Ripplecast's bound of the best.`,
    '',
    alignedTable([
      ['Chosen by', `Spread, ${grouped(runs)} cascades`, '÷ Ripplecast', 'Choosing', '÷ Ripplecast', 'Peak memory'],
      ...choices.map((choice) => rowOf(choice, choices[0])),
    ]),
    '',
    `Ripplecast says of its choice, with 99 % confidence: at least ${grouped(certificate.lowerBound)} people; nobody's ${count} reach more than ` +
      `${grouped(certificate.upperBoundOfBest)}; so at least ${(100 * certificate.certifiedRatio).toFixed(0)} % of the best. ` +
      `Processor time of one thread, median of ${turns} processes, the start of the process and loading the graph left out; ± is one standard error.`,
    '',
    ...missing.flatMap(({ name, reason, install }) => [`${name} is missing: ${reason}. To install it: ${install}`, '']),
    `Measured ${describeMachine(result.date, result.machine)}; ${versions.join(', ')}.`,
    '',
  ].join('\n');
}
