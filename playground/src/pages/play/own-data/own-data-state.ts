import type { History } from '../../../link/history.ts';
import type { Machine } from '../../../machine/machine.ts';
import type { NamedFile, NetworkFacts, OwnFile, OwnFileFacts, Refusal } from '../../../own-data/own-file.ts';
import type { DialogController } from '../../../shell/dialog-controller.ts';

/** What own data need of their page. */
export interface OwnDataSurroundings {
  readonly history: History;
  readonly machine: Pick<Machine, 'give' | 'act'>;
  readonly dialog: DialogController;
}

/** What is said of own data, and what can be done with them. */
export interface OwnDataModel {
  readonly state: OwnDataState;
  /** The file that the page's link needs; null where it needs none. */
  readonly needed: NamedFile | null;
  /** Whom an edge names first. */
  readonly direction: NetworkFacts['direction'];
  /** Reads a file, instead of whatever is being read. */
  readonly take: (file: File) => void;
  /** Ends the reading; what was played on before stays. */
  readonly cancel: () => void;
  /** Reads the same file again, with its edges the other way round. */
  readonly readAs: (direction: NetworkFacts['direction']) => void;
  /** Plays on a file that is not the one of the link. */
  readonly playOn: (file: OwnFile) => void;
  /** Back to a scenario without a file. */
  readonly leave: () => void;
}

/** How far a file of the reader's own is. */
export type OwnDataState =
  /** None was chosen, or the last one was cancelled. */
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly size: number; readonly bytes: number }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal }
  /** It is a television schedule that cannot be compared with: why, and what reads it says of it. */
  | { readonly kind: 'noSchedule'; readonly problem: string; readonly detail: string }
  /** It was read, but it is not the one that the link needs. */
  | { readonly kind: 'another'; readonly needed: NamedFile; readonly file: OwnFile }
  /** A list with somebody who has more followers than there are people. */
  | { readonly kind: 'tooMany'; readonly largest: number; readonly universe: number }
  /** It is played on. */
  | { readonly kind: 'played'; readonly facts: OwnFileFacts };
