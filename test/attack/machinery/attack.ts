import * as fc from 'fast-check';
import { showInput } from './show-input.ts';

/** How a case ended well: a result came out, or one of our errors said why not. */
export type Verdict = 'accepted' | 'refused';

/** What an attack does: draws an input, and strikes with it. */
export interface AttackParts<Input> {
  /** In messages, and in the counts of a report. */
  readonly name: string;
  readonly inputs: fc.Arbitrary<Input>;
  /** Throws for anything that is neither a verdict nor allowed. */
  readonly strike: (input: Input) => Verdict | Promise<Verdict>;
}

/** What a case came to. */
export type CaseOutcome =
  | { readonly verdict: Verdict; readonly ms: number }
  | {
      readonly verdict: 'finding';
      readonly ms: number;
      /** What is wrong. */
      readonly message: string;
      /** The input as it was drawn, and the smallest that fails too. */
      readonly drawn: string;
      readonly smallest: string;
    };

/** An attack whose inputs nobody outside needs to know. */
export interface Attack {
  readonly name: string;
  /**
   * Strikes with the input that a seed draws; a finding is made smaller, for at most a minute.
   * @param onStrike - Called before each strike: whoever watches the time starts again.
   */
  readonly run: (seed: number, onStrike: () => void) => Promise<CaseOutcome>;
  /** The input that a seed draws, in full. */
  readonly show: (seed: number) => string;
}

/** Longest time in which a finding is made smaller, in milliseconds. */
const SHRINKING = 60_000;

/** Something that must never happen, whatever the input. */
export class Finding extends Error {
  override readonly name = 'Finding';
}

/** @throws Finding unless the law holds. */
export function hold(law: boolean, broken: () => string): void {
  if (!law) throw new Finding(broken());
}

/** An attack of its parts. */
export function attackOf<Input>({ name, inputs, strike }: AttackParts<Input>): Attack {
  const run = async (seed: number, onStrike: () => void): Promise<CaseOutcome> => {
    let first: { input: Input; verdict: Verdict | null; ms: number } | null = null;
    const property = fc.asyncProperty(inputs, async (input) => {
      onStrike();
      const began = performance.now();
      let verdict: Verdict | null = null;
      try {
        verdict = await strike(input);
      } finally {
        first ??= { input, verdict, ms: performance.now() - began };
      }
    });
    const details = await fc.check(property, { seed, numRuns: 1, interruptAfterTimeLimit: SHRINKING });
    const { input, verdict, ms } = first ?? { input: undefined, verdict: null, ms: 0 };
    if (!details.failed && verdict !== null) return { verdict, ms };
    return {
      verdict: 'finding',
      ms,
      message: wordsOf(details.errorInstance),
      drawn: showInput(input),
      smallest: showInput(details.counterexample?.[0]),
    };
  };
  const show = (seed: number): string => {
    let drawn: Input | undefined;
    fc.check(
      fc.property(inputs, (input) => {
        drawn = input;
      }),
      { seed, numRuns: 1 },
    );
    return showInput(drawn);
  };
  return { name, run, show };
}

function wordsOf(error: unknown): string {
  if (error instanceof Finding) return error.message;
  return `not one of our errors: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
