import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TeacherLink } from './teacher-link.ts';

/** Most pupils for whom links are made. */
export const MAX_PUPILS = 200;

/** What a teacher chose, for as long as the room is open. */
export class LinksController implements ReactiveController {
  #link: TeacherLink = { opens: { kind: 'example', id: 'classroom' }, hide: [], big: false };
  #pupils = 30;
  #said: 'copied' | 'refused' | null = null;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#said = null;
  }

  get link(): TeacherLink {
    return this.#link;
  }

  /** For how many pupils there are links. */
  get pupils(): number {
    return this.#pupils;
  }

  /** What came of the last press of "Copy"; null before it. */
  get said(): 'copied' | 'refused' | null {
    return this.#said;
  }

  choose(part: Partial<TeacherLink>): void {
    this.#link = { ...this.#link, ...part };
    this.#said = null;
    this.#host.requestUpdate();
  }

  /** @param text - As it was typed: what is no number of pupils changes nothing. */
  choosePupils(text: string): void {
    const pupils = Number(text);
    if (Number.isInteger(pupils) && pupils >= 1 && pupils <= MAX_PUPILS) this.#pupils = pupils;
    this.#said = null;
    this.#host.requestUpdate();
  }

  /** Puts what a field holds on the clipboard; where the browser refuses that, it is marked. */
  async copy(field: HTMLInputElement | HTMLTextAreaElement | null): Promise<void> {
    if (field === null) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#said = 'copied';
    } catch {
      field.select();
      this.#said = 'refused';
    }
    this.#host.requestUpdate();
  }
}
