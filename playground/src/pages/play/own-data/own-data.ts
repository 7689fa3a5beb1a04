import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyOfFiles } from '../../../own-data/key-of-files.ts';
import { readInWorker, type FileReading } from '../../../own-data/file-reader.ts';
import type {
  NamedFile,
  NetworkFacts,
  OwnFile,
  OwnFollowers,
  OwnNetwork,
  ReadRequest,
} from '../../../own-data/own-file.ts';
import {
  directionOf,
  filesOf,
  keepOwnFile,
  missingFile,
  networkFilesOf,
  ownFactsOf,
} from '../../../state/own-files.ts';
import { allowSilence } from '../../../simulation/watch-silence.ts';
import { hasTooMany, onOwnNetwork, withOwnFollowers } from '../../../state/own-scenario.ts';
import { goToSchedule } from '../schedule/schedule.ts';
import { ownDataDialog } from './own-data-dialog.ts';
import { dropTarget, factsLine, readingLine } from './own-data-line.ts';
import type { OwnDataModel, OwnDataState, OwnDataSurroundings } from './own-data-state.ts';
import './own-data.css';

/** Bytes of the largest file that may be a television schedule, and of its beginning that says so. */
const LARGEST_SCHEDULE = 2_000_000;
const OPENING = 65_536;

const loadSchedules = () => import('../schedule/schedule-file.ts');

/** The file of the reader's own: reads it, has it played on, and takes another one in its place. */
export class OwnData implements OwnDataModel {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #page: OwnDataSurroundings;
  #state: OwnDataState = { kind: 'none' };
  #reading: FileReading | null = null;
  /** The file that was chosen last, to be read in another way. */
  #file: File | null = null;
  #direction: NetworkFacts['direction'] = 'followedFirst';

  constructor(host: ReactiveControllerHost & HTMLElement, page: OwnDataSurroundings) {
    this.#host = host;
    this.#page = page;
  }

  get state(): OwnDataState {
    return this.#state;
  }

  get direction(): NetworkFacts['direction'] {
    return this.#direction;
  }

  /** The file that the page's link needs; null where it needs none. */
  get needed(): NamedFile | null {
    const { scenario, view } = this.#page.history;
    return missingFile(scenario, view.file);
  }

  /** What the dialog holds. */
  readonly dialogPart = (): TemplateResult => ownDataDialog(this);

  /** What is said of the file that is played on, or that is read while the dialog is closed; nothing without one. */
  line(): TemplateResult | typeof nothing {
    if (this.#state.kind === 'reading') return readingLine(this.#state, this);
    const facts = ownFactsOf(this.#page.history.scenario);
    return facts === null ? nothing : factsLine(facts, this);
  }

  /** Where a file may be dropped: everywhere. */
  target(): TemplateResult {
    return dropTarget();
  }

  /** Reads a file, instead of whatever is being read. */
  take(file: File): void {
    this.#reading?.cancel();
    this.#reading = null;
    this.#file = file;
    this.#set({ kind: 'reading', name: file.name, size: file.size, bytes: 0 });
    void this.#scheduleIn(file).then((text) => {
      if (this.#file !== file) return;
      if (text === null) this.#readPeople(file);
      else void this.#compareWith(file, text);
    });
  }

  /** The text of a television schedule; null for any other file, and where a link needs people. */
  async #scheduleIn(file: File): Promise<string | null> {
    if (this.needed !== null || file.size > LARGEST_SCHEDULE) return null;
    try {
      const [opening, { beginsSchedule }] = await Promise.all([file.slice(0, OPENING).text(), loadSchedules()]);
      return beginsSchedule(opening) ? await file.text() : null;
    } catch {
      // What reads people says what is wrong with the file, or that it cannot be loaded.
      return null;
    }
  }

  /** Has sharing compared with the schedule of a file. */
  async #compareWith({ name }: File, text: string): Promise<void> {
    const { history, dialog } = this.#page;
    const { readSchedule, leftOutWords, scheduleRefusal } = await loadSchedules();
    const read = readSchedule(text, history.scenario);
    if ('refusal' in read) {
      const { refusal } = read;
      const detail = refusal.reason === 'malformed' ? refusal.message : '';
      return this.#set({
        kind: 'noSchedule',
        problem: `${name}: ${scheduleRefusal(refusal, history.scenario)}`,
        detail,
      });
    }
    const notes = read.leftOut.length === 0 ? [] : [{ text: leftOutWords(read.leftOut), offer: null }];
    history.change(read.scenario, { notes });
    this.#set({ kind: 'none' });
    dialog.close();
    await this.#host.updateComplete;
    goToSchedule();
  }

  #readPeople(file: File): void {
    const reading = readInWorker(file, this.#request(), (bytes) => {
      if (this.#reading === reading && this.#state.kind === 'reading') this.#set({ ...this.#state, bytes });
    });
    this.#reading = reading;
    allowSilence(reading.outcome);
    void reading.outcome.then((outcome) => {
      if (this.#reading !== reading || outcome === null) return;
      this.#reading = null;
      if (outcome.isRead) this.#read(outcome.file);
      else this.#set({ kind: 'refused', name: file.name, refusal: outcome.refusal });
    });
  }

  /** What it is read as: a link says it of the file that it needs. */
  #request(): ReadRequest {
    const { needed } = this;
    const files = networkFilesOf(this.#page.history.scenario);
    if (needed === null) return { direction: this.#direction, kind: null };
    if (files === null) return { direction: this.#direction, kind: 'followers' };
    this.#direction = directionOf(files);
    return { direction: this.#direction, kind: 'network' };
  }

  /** Ends the reading; what was played on before stays. */
  readonly cancel = (): void => {
    this.#reading?.cancel();
    this.#reading = null;
    this.#file = null;
    this.#set({ kind: 'none' });
  };

  /** Reads the same file again, with its edges the other way round. */
  readAs(direction: NetworkFacts['direction']): void {
    this.#direction = direction;
    if (this.#file !== null && this.needed === null && this.#state.kind === 'played') this.take(this.#file);
    else this.#host.requestUpdate();
  }

  /** Plays on a file that is not the one of the link. */
  playOn(file: OwnFile): void {
    if ('graph' in file) this.#playNetwork(file);
    else this.#playFollowers(file);
  }

  /** Back to a scenario without a file. */
  leave(): void {
    const { machine } = this.#page;
    const facts = ownFactsOf(this.#page.history.scenario);
    this.#set({ kind: 'none' });
    if (facts?.kind === 'network') machine.act({ kind: 'setEveryPerson', everyPerson: false });
    else if (facts?.kind === 'followers')
      machine.act({ kind: 'setValue', name: 'friends', value: Math.round(facts.mean), dragging: false });
  }

  #read(file: OwnFile): void {
    const { needed } = this;
    if (needed === null) return this.playOn(file);
    const isIt = needed.sha256 === '' || needed.sha256 === file.facts.sha256;
    if (!isIt) return this.#set({ kind: 'another', needed, file });
    const { history } = this.#page;
    if ('graph' in file) {
      const facts = { ...file.facts, name: needed.name };
      this.#keep({ ...file, facts });
      history.change(history.scenario, { view: { ...history.view, file: null } });
    } else {
      this.#keep({ ...file, facts: { ...file.facts, name: needed.name } });
      history.change({ ...history.scenario, followers: file.law }, { view: { ...history.view, file: null } });
    }
    this.#played(file);
  }

  #playNetwork(file: OwnNetwork): void {
    const { history } = this.#page;
    this.#keep(file);
    const next = onOwnNetwork(history.scenario, file.facts);
    history.change(next, { view: { voice: 'run', run: null, mine: false, file: null, around: null } });
    this.#played(file);
  }

  #playFollowers(file: OwnFollowers): void {
    const { history } = this.#page;
    const next = withOwnFollowers(history.scenario, file);
    if (hasTooMany(next, file.facts)) {
      return this.#set({ kind: 'tooMany', largest: file.facts.largest, universe: next.universe ?? 0 });
    }
    this.#keep(file);
    history.change(next, { view: { voice: 'average', run: null, mine: false, file: null, around: null } });
    this.#played(file);
  }

  #keep(file: OwnFile): void {
    keepOwnFile(file);
    if (!('graph' in file)) return;
    const { graph, ids, facts } = file;
    this.#page.machine.give({ key: keyOfFiles(filesOf(facts)), graph, ids, sha256: facts.sha256 });
  }

  #played({ facts }: OwnFile): void {
    this.#set({ kind: 'played', facts });
    this.#page.dialog.close();
    // Where the file was chosen at the end of the page, the pictures are out of sight.
    scrollTo({ top: 0 });
  }

  #set(state: OwnDataState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
