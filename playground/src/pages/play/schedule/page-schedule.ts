import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PlayModel } from '../../../machine/play-model.ts';
import { ownScheduleOf } from '../../../state/own-schedule.ts';
import { pageNoteWords } from '../../../words/page-notes.ts';
import type { ScheduleCurveController } from './schedule-curve-controller.ts';
import type { schedulePanel } from './schedule-panel.ts';

/** The place of the panel of a television schedule, which is loaded with the first schedule that is shown. */
export class PageSchedule extends LitElement {
  static override properties: PropertyDeclarations = { model: { attribute: false } };

  declare model: PlayModel | null;
  #panel: typeof schedulePanel | null = null;
  #curve: ScheduleCurveController | null = null;
  #isMissing = false;
  /** Where the focus goes once there are more or fewer placements than now. */
  #next: { readonly selector: string; readonly from: number } | null = null;

  constructor() {
    super();
    this.model = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#panel === null) void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const loaded = await import('./schedule-panel.ts');
      this.#panel = loaded.schedulePanel;
      this.#curve ??= new loaded.ScheduleCurveController(this);
      this.#isMissing = false;
    } catch {
      this.#isMissing = true;
    }
    this.requestUpdate();
  }

  get #placements(): number {
    return this.model === null ? 0 : (ownScheduleOf(this.model.scenario)?.placements.length ?? 0);
  }

  readonly #focusNext = (selector: string): void => {
    this.#next = { selector, from: this.#placements };
  };

  override updated(): void {
    const next = this.#next;
    if (next === null || next.from === this.#placements) return;
    this.#next = null;
    this.querySelector<HTMLElement>(next.selector)?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#isMissing) return html`<p>${pageNoteWords.controlsNotLoaded()}</p>`;
    if (this.model === null || this.#panel === null || this.#curve === null) return nothing;
    return this.#panel(this.model, { focusNext: this.#focusNext, curveOf: this.#curve.pointsOf });
  }
}
