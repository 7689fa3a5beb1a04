import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Campaign, CampaignBandsDocument, CampaignResult } from 'ripplecast/scenario';
import type { FailureReason, RunsCounted } from './messages.ts';
import { WorkerLink } from './worker-link.ts';
import type { YearService, YearUpdate } from './year-messages.ts';

/** What is known of the year that was asked for last. Until there is something of the newest, that of the one before stays. */
export interface YearAnswer {
  readonly progress: 'counting' | 'refining' | 'done';
  readonly runs: RunsCounted;
  readonly document: CampaignResult | null;
  /** Null until the page has been at rest for long enough. */
  readonly bands: CampaignBandsDocument | null;
  /** What the core says of a year that is refused; null while there is none. */
  readonly problem: string | null;
  /** Why there is no answer; null while there is one, or one to come. */
  readonly failure: FailureReason | null;
  /** Whether the page counts by itself, as the browser starts no worker. */
  readonly inPage: boolean;
}

const unanswered: YearAnswer = {
  progress: 'counting',
  runs: { counted: 0, wanted: 0 },
  document: null,
  bands: null,
  problem: null,
  failure: null,
  inPage: false,
};

/** So long nothing is changed before the worker looks how far assumptions move the answer, in milliseconds. */
const REST_MILLISECONDS = 1500;

/** Asks the worker: a link, or what stands for one in a test. */
export interface YearSource {
  readonly run: (campaign: Campaign) => void;
  readonly bands: (campaign: Campaign) => void;
  readonly close: () => void;
}

/** The worker as the page asks it: the newest question wins, answers to older ones are dropped. */
function openSource(tell: (update: YearUpdate) => void): YearSource {
  const worker = new WorkerLink<YearUpdate, YearService>(tell, async (ended) => {
    const { connectYear } = await import('./connect-year.ts');
    return connectYear(ended);
  });
  return {
    close: () => worker.close(),
    run(campaign) {
      const request = worker.begin();
      worker.ask(async (service, told) => service.run(campaign, request, told));
    },
    bands(campaign) {
      const request = worker.begin();
      worker.ask(async (service, told) => service.bands(campaign, request, told));
    },
  };
}

/** Has a year counted in a worker of its own, and keeps the newest answer. */
export class YearController implements ReactiveController {
  answer: YearAnswer = unanswered;
  #campaign: Campaign | null = null;
  #withBands = true;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #source: YearSource;

  /** @param open - Opens what is asked, which tells of its answers. */
  constructor(host: ReactiveControllerHost, open: (tell: (update: YearUpdate) => void) => YearSource = openSource) {
    this.#host = host;
    this.#source = open((update) => this.#take(update));
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#rest);
    this.#source.close();
  }

  /**
   * Asks what a year comes to.
   * @param withBands - Whether the worker looks, at rest, how far assumptions move the answer.
   */
  run(campaign: Campaign, withBands: boolean = true): void {
    clearTimeout(this.#rest);
    this.#campaign = campaign;
    this.#withBands = withBands;
    // A worker that says nothing may be busy with what is no longer wanted.
    if (this.answer.failure === 'silent') this.#source.close();
    const wanted = campaign.scenario.experiment?.replicates ?? 0;
    this.answer = {
      ...this.answer,
      progress: 'counting',
      runs: { counted: 0, wanted },
      bands: null,
      problem: null,
      failure: null,
    };
    this.#source.run(campaign);
    this.#host.requestUpdate();
  }

  /** Asks once more what was asked last. */
  tryAgain(): void {
    if (this.#campaign !== null) this.run(this.#campaign, this.#withBands);
  }

  #take(update: YearUpdate): void {
    this.answer = { ...this.answer, ...this.#partOf(update) };
    this.#host.requestUpdate();
  }

  #partOf(update: YearUpdate): Partial<YearAnswer> {
    switch (update.kind) {
      case 'year': {
        const { document, runs, done } = update;
        if (done && this.#withBands) this.#restThenBands();
        return { progress: done ? 'done' : 'refining', document, runs, problem: null, failure: null };
      }
      case 'bands':
        return { bands: update.bands };
      case 'failed':
        // Without bands the answer stands as it is.
        if (this.answer.progress === 'done' && this.answer.document !== null) return {};
        return { progress: 'done', problem: update.message, failure: update.reason };
      case 'inPage':
        return { inPage: true };
    }
  }

  #restThenBands(): void {
    const campaign = this.#campaign;
    this.#rest = setTimeout(() => {
      if (campaign !== null && campaign === this.#campaign) this.#source.bands(campaign);
    }, REST_MILLISECONDS);
  }
}
