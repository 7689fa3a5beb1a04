import type { CompleteScenario } from 'ripplecast/scenario';
import type { NamedFile } from '../own-data/own-file.ts';
import type { AskedPeople } from '../state/asked-people.ts';
import type { HiddenPart } from '../state/hidden-parts.ts';
import type { Language } from '../words/page-words.ts';
import type { OpenComparison } from './comparison-link.ts';

/** What the link holds beside the scenario: how it is looked at. */
export interface ViewState {
  /** Round, or on a clock hours, at which the playhead was left; null while it rests on the result. */
  readonly round: number | null;
  /** Scale of the chart; auto shows small cascades beside large buys on a log scale. */
  readonly scale: 'auto' | 'linear' | 'log';
  readonly table: boolean;
  /** Of what the sentence, the pictures, the chart and the costs speak: the average of all runs, or one of them. */
  readonly voice: 'average' | 'run';
  /** Index of the run that is shown alone; null for the one that the simulation chooses. */
  readonly run: number | null;
  /** How a small world is drawn: people at their places, on rings by round, or as a list. */
  readonly people: 'stage' | 'rings' | 'list';
  /** Whether the reader said that the numbers are theirs, although they are those of a world that is ready-made. */
  readonly mine: boolean;
  /** The file of the reader's own that the link names, while it is not there; null where the link names none, and once it is there. */
  readonly file: NamedFile | null;
  /** Around whom a large network is drawn person by person, as their file calls them; null for nobody. */
  readonly around: string | null;
  /** Whom the reader would ask first, where they are asked; null where they are not. */
  readonly asked: AskedPeople | null;
  /** Parts of the page that are not shown. */
  readonly hide: readonly HiddenPart[];
  /** Whether the page stands in another one: it has no header, and tells its height. */
  readonly embed: boolean;
  /** Whether its type is large, for a projector. */
  readonly big: boolean;
  /** Colours that the link asks for, until the reader chooses others; null for theirs. */
  readonly theme: 'light' | 'dark' | null;
  /** Language that the link asks for, until the reader chooses another; null for theirs. */
  readonly language: Language | null;
  /** The comparison from which the scenario was opened, to go back to with what it became; null for none. */
  readonly comparison: OpenComparison | null;
}

/** What is shown where the address says nothing of it. */
export const defaultView: ViewState = {
  round: null,
  scale: 'auto',
  table: false,
  voice: 'average',
  run: null,
  people: 'stage',
  mine: false,
  file: null,
  around: null,
  asked: null,
  hide: [],
  embed: false,
  big: false,
  theme: null,
  language: null,
  comparison: null,
};

/** What is shown of a scenario where the address says nothing of it: among few people one run, which can be drawn. */
export function defaultViewOf({ level }: Pick<CompleteScenario, 'level'>): ViewState {
  return { ...defaultView, voice: level === 'network' ? 'run' : 'average' };
}
