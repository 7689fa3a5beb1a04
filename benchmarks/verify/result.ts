import { type Machine, describeMachine } from '../machine.ts';
import { type Comparison, rejectByHolm } from './compare-runs.ts';
import type { VerifiedSetting } from './verify-setting.ts';

/** A comparison that was rejected. */
export interface Disagreement extends Comparison {
  readonly setting: string;
}

/** A setting as it is kept. */
interface KeptSetting {
  readonly name: string;
  readonly runs: number;
  readonly noticesReach: number | null;
  readonly noticesBest: VerifiedSetting['noticesBest'];
  /** The comparison that was least likely. */
  readonly worst: Comparison;
}

/** What `npm run verify` found, as it is kept. */
export interface VerifyResult {
  readonly date: string;
  readonly machine: Machine;
  readonly seconds: number;
  readonly seed: string;
  readonly familyAlpha: number;
  /** By this fraction a number of the library's was too large; 0 where nothing was wrong on purpose. */
  readonly planted: number;
  readonly comparisons: number;
  readonly disagreements: readonly Disagreement[];
  readonly settings: readonly KeptSetting[];
}

/** A comparison in the list of all, and its setting. */
interface Placed {
  readonly setting: string;
  readonly comparison: Comparison;
}

const allOf = (settings: readonly VerifiedSetting[]): Placed[] =>
  settings.flatMap(({ name, comparisons }) => comparisons.map((comparison) => ({ setting: name, comparison })));

/** The comparisons that are rejected, all settings together, by Holm's procedure. */
export function judge(settings: readonly VerifiedSetting[], familyAlpha: number): Disagreement[] {
  const all = allOf(settings);
  const places = rejectByHolm(
    all.map(({ comparison }) => comparison.pValue),
    familyAlpha,
  );
  return places.map((place) => ({ setting: all[place].setting, ...all[place].comparison }));
}

/** What is kept of all settings. */
export function sumUp(
  settings: readonly VerifiedSetting[],
  disagreements: readonly Disagreement[],
): Pick<VerifyResult, 'comparisons' | 'disagreements' | 'settings'> {
  return {
    comparisons: allOf(settings).length,
    disagreements,
    settings: settings.map(({ comparisons, ...kept }) => ({
      ...kept,
      worst: comparisons.toSorted((a, b) => a.pValue - b.pValue)[0],
    })),
  };
}

const percent = (fraction: number): string => `${(100 * fraction).toPrecision(2)} %`;

const inWords = ({ setting, column, aspect, ours, oracle, statistic, pValue }: Disagreement): string =>
  `${setting}: ${aspect} of ${column}: ours ${ours.toPrecision(6)}, oracle ${oracle.toPrecision(6)}, ` +
  `statistic ${statistic.toFixed(2)}, p ≤ ${pValue.toExponential(1)}`;

/** What the terminal says: each disagreement, then the sum. */
export function describeDisagreements(
  settings: readonly VerifiedSetting[],
  disagreements: readonly Disagreement[],
): string {
  const found = disagreements.length === 0 ? 'none disagrees' : `${disagreements.length} disagree`;
  const sum = `${settings.length} settings, ${allOf(settings).length} comparisons: ${found}`;
  return [...disagreements.map(inWords), sum, ''].join('\n');
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

function paragraphsOf({
  settings,
  comparisons,
  familyAlpha,
  seed,
  seconds,
  disagreements,
  date,
  machine,
}: VerifyResult) {
  const noticed = settings.flatMap(({ noticesReach }) => noticesReach ?? []);
  const sharp = noticed.filter((error) => error <= 0.02).length;
  const worst = settings.toSorted((a, b) => a.worst.pValue - b.worst.pValue)[0];
  const runs = settings.reduce((sum, setting) => sum + setting.runs, 0);
  return [
    `${settings.length} settings (seed \`${seed}\`), ${runs} runs of each program, ${comparisons} comparisons; ` +
      `the probability that any is rejected while all is right is at most ${familyAlpha}. ` +
      `Rejected: ${disagreements.length === 0 ? 'none' : disagreements.length}. ` +
      `The least likely one: ${inWords({ setting: worst.name, ...worst.worst })}.`,
    `An error of the mean reach is noticed, with probability 0.9, from ${percent(median(noticed))} on in the median setting, and from ` +
      `2 % on in ${sharp} of ${settings.length}; the file \`verify.json\` has it for each.`,
    `${seconds} s, ${describeMachine(date, machine)}.`,
  ];
}

/** The section of the results page. `planted` is the run with an error on purpose, null where there is none. */
export function verifySection(result: VerifyResult, planted: VerifyResult | null): string {
  const proof =
    planted === null
      ? []
      : [
          `With numbers that are ${percent(planted.planted)} too large (probabilities, delays, what criticism multiplies, handling), planted into the library's side of ` +
            `${planted.settings.length} settings (others have none that could be), ${planted.disagreements.length} comparisons in ` +
            `${new Set(planted.disagreements.map(({ setting }) => setting)).size} of them were rejected ` +
            `(${planted.seconds} s, ${planted.date}).`,
        ];
  return [
    '## Verified by an oracle',
    'Made by `npm run verify`: the library beside a program in Python that was written from the pages of the model, person by person, ' +
      'and shares no code with it.',
    ...paragraphsOf(result),
    ...proof,
  ].join('\n\n');
}
