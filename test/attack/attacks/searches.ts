import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import {
  breakEven,
  type BreakEvenDocument,
  type BreakEvenOptions,
  fansToReach,
  resolveScenario,
  type Scenario,
  type SolveDocument,
  version,
} from 'ripplecast';
import { solveFor, type SolveForOptions } from 'ripplecast/experiment';
import { breakEvenSchema, fansToReachSchema, solveSchema } from 'ripplecast/scenario';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { documentMutation, mutateDocument } from '../mutations/mutate-document.ts';
import { nastyNumbers } from '../mutations/nasty-values.ts';
import { networkOf } from './attack-scenario.ts';
import { refusedOr } from './refusal.ts';
import { madeQuick, validScenario } from './scenario-inputs.ts';

/** A scenario, and what is asked of it. */
interface Search {
  readonly scenario: unknown;
  readonly people: number;
  readonly options: BreakEvenOptions;
  readonly solve: SolveForOptions;
}

const number = fc.oneof(fc.constantFrom(...nastyNumbers), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(50));
const options = fc.record(
  {
    parameter: fc.constantFrom('shareProbability', 'fans', 'followers', 'visibility', 'budget'),
    target: fc.constantFrom('costPerThousandReached', 'reach'),
    range: fc.tuple(number, number),
    tolerance: fc.oneof(fc.constantFrom(1e-3, 1, 0.01), number),
  },
  { requiredKeys: ['parameter'] },
);

const solve = fc.record(
  {
    path: fc.constantFrom(
      'model.shareProbability',
      'model.visibility',
      'message.fans',
      'message.fanVisibility',
      'followers',
      'followers.mean',
      'universe',
      'cost.perSharer',
      'broadcast.notice',
      'experiment.maxGenerations',
      'criticism.delayMultiplier',
      'level',
      'nowhere',
    ),
    target: fc.record(
      {
        figure: fc.constantFrom('reach', 'costPerPerson', 'costPerThousandReached', 'probabilityOfReach'),
        equals: number,
        people: number,
      },
      { requiredKeys: ['figure', 'equals'] },
    ),
    range: fc.tuple(number, number),
    tolerance: fc.oneof(fc.constantFrom(1e-3, 1, 0.01), number),
  },
  { requiredKeys: ['path', 'target'] },
);

/** Break-even, fans to reach so many people, and the values of any key at which a figure is as asked. */
export const searches: Attack = attackOf({
  name: 'search',
  inputs: fc.record({
    scenario: fc
      .tuple(validScenario, fc.array(documentMutation, { maxLength: 1 }))
      .map(([scenario, mutations]) => mutateDocument(scenario, mutations)),
    people: number,
    options: options.map((chosen) => chosen as BreakEvenOptions),
    solve: solve.map((chosen) => chosen as SolveForOptions),
  }),
  strike: ({ scenario, people, options: asked, solve: wanted }: Search): Verdict => {
    const complete = refusedOr(() => resolveScenario(madeQuick(resolveScenario(scenario))));
    if (complete === null) return 'refused';
    const known = refusedOr(() => ({ network: networkOf(complete) }));
    if (known === null) return 'refused';
    const network = known.network === undefined ? {} : { network: known.network };
    const fans = refusedOr(() => fansToReach(complete, people, network));
    if (fans !== null) {
      const document = { version: 1, provenance: { ripplecast: version, scenario: complete }, ...fans };
      checkDocument(document, fansToReachSchema['~standard'].validate(document));
      // The smallest numbers there are have few digits.
      const isEnough = fans.reach >= people * (1 - 1e-9) - 1e-300;
      hold(fans.fans === null || isEnough, () => `too few: ${JSON.stringify(fans)}`);
    }
    const equal = refusedOr(() => breakEven(complete, { ...asked, ...network }));
    if (equal !== null) checkBreakEven(equal, complete);
    const solved = refusedOr(() => solveFor(complete, { ...wanted, ...network }));
    if (solved !== null) checkSolution(solved);
    return fans === null && equal === null && solved === null ? 'refused' : 'accepted';
  },
});

function checkBreakEven(found: BreakEvenDocument, scenario: Scenario): void {
  checkDocument(found, breakEvenSchema['~standard'].validate(found));
  const [low, high] = found.range;
  const isInside = found.value === null || (found.value >= low && found.value <= high);
  hold(isInside, () => `a value outside of its range: ${JSON.stringify(found)} of ${JSON.stringify(scenario)}`);
  checkCrossings(found);
  hold(found.value !== null || found.crossings.length === 0, () => `crossings and no value: ${JSON.stringify(found)}`);
}

function checkSolution(found: SolveDocument): void {
  checkDocument(found, solveSchema['~standard'].validate(found));
  checkCrossings(found);
  const { figure, equals } = found.target;
  const isMore = figure === 'reach' || figure === 'probabilityOfReach';
  for (const { figure: there } of found.crossings) {
    const slack = 1e-9 * Math.abs(equals) + 1e-300;
    const isGood = there !== null && (isMore ? there >= equals - slack : there <= equals + slack);
    hold(isGood, () => `a value on the wrong side: ${JSON.stringify(found)}`);
  }
}

function checkCrossings({ crossings, range, probes }: Pick<BreakEvenDocument, 'crossings' | 'range' | 'probes'>): void {
  const values = crossings.map(({ value }) => value);
  const isAscending = values.every((value, i) => i === 0 || value >= values[i - 1]);
  const isInside = values.every((value) => value >= range[0] && value <= range[1]);
  hold(isAscending && isInside && probes >= 1, () => `crossings out of order or range: ${JSON.stringify(crossings)}`);
}

function checkDocument(document: unknown, checked: { readonly issues?: unknown }): void {
  hold(checked.issues === undefined, () => `an answer that is none: ${JSON.stringify(checked.issues)}`);
  hold(isDeepStrictEqual(JSON.parse(JSON.stringify(document)), document), () => 'an answer that JSON changes');
}
