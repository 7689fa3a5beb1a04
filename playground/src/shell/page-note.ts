import type { CompleteScenario } from 'ripplecast/scenario';

/** Something that the reader should know about what is shown, and what can be done about it with one press. */
export interface PageNote {
  readonly text: string;
  readonly offer: { readonly label: string; readonly scenario: CompleteScenario } | null;
}
