import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChoiceQuestion, ChoiceUpdate, EstimatedReach, PeopleChoice } from './choice-messages.ts';
import type { FailureReason } from './messages.ts';
import type { SimulationService } from './asked-of-worker.ts';
import { connectSimulation } from './connect-simulation.ts';
import { WorkerLink } from './worker-link.ts';

/** What is known of whom to ask first. */
export interface ChoiceAnswer {
  /** Whether the worker is still choosing, or judging the picks. */
  readonly isCounting: boolean;
  /** Of the best, so much is certified while the worker is still choosing; null before anything is. */
  readonly soFar: number | null;
  /** Null before it is there. Until then that of the question before stays, where its people are the same. */
  readonly choice: PeopleChoice | null;
  /** Whom the picks reach; null where there are not as many as are asked, and before it is there. */
  readonly picked: EstimatedReach | null;
  /** What went wrong, in the words of the core where it refuses; null where nothing did. */
  readonly failure: { readonly reason: FailureReason; readonly message: string } | null;
}

/** Before anything was asked. */
export const notChosen: ChoiceAnswer = { isCounting: false, soFar: null, choice: null, picked: null, failure: null };

/** Asks the worker: a link, or what stands for one in a test. */
export interface ChoiceSource {
  readonly choose: (question: ChoiceQuestion) => void;
  readonly close: () => void;
}

/** The worker as a page asks it whom to choose: the newest question wins. It has a worker of its own, so that runs go on meanwhile. */
function openSource(tell: (update: ChoiceUpdate) => void): ChoiceSource {
  const worker = new WorkerLink<ChoiceUpdate, SimulationService>(tell, connectSimulation);
  return {
    close: () => worker.close(),
    choose(question) {
      const request = worker.begin();
      worker.ask(async (service, told) => service.choosePeople(question, request, told));
    },
  };
}

/** Has people chosen in a worker, and keeps the newest answer. */
export class ChoiceController implements ReactiveController {
  #answer: ChoiceAnswer = notChosen;
  #asked: ChoiceQuestion | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #source: ChoiceSource;

  /** @param open - Opens what is asked, which tells of its answers. */
  constructor(host: ReactiveControllerHost, open: (tell: (update: ChoiceUpdate) => void) => ChoiceSource = openSource) {
    this.#host = host;
    this.#source = open((update) => this.#take(update));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#source.close();
  }

  /** The answer to a question, which is asked where it is another one than before; nothing is asked with null. */
  answerTo(question: ChoiceQuestion | null): ChoiceAnswer {
    if (question === null) {
      this.#asked = null;
      return notChosen;
    }
    if (!isSameQuestion(question, this.#asked)) this.#ask(question);
    return this.#answer;
  }

  /** Asks once more for an answer that did not come. */
  readonly again = (): void => {
    if (this.#asked !== null) this.#ask(this.#asked);
    this.#host.requestUpdate();
  };

  #ask(question: ChoiceQuestion): void {
    const { choice } = this.#answer;
    const isKnown = choice?.key === question.key;
    this.#asked = question;
    this.#answer = {
      isCounting: !isKnown || question.picks.length > 0,
      soFar: null,
      choice: isKnown ? choice : null,
      picked: null,
      failure: null,
    };
    if (this.#answer.isCounting) this.#source.choose(question);
  }

  #take(update: ChoiceUpdate): void {
    const asked = this.#asked;
    if (asked === null) return;
    switch (update.kind) {
      case 'choosing':
        if (update.certifiedRatio === null) return;
        this.#answer = { ...this.#answer, soFar: update.certifiedRatio };
        break;
      case 'choice':
        this.#answer = { ...this.#answer, choice: update.choice, isCounting: asked.picks.length > 0 };
        break;
      case 'picked':
        this.#answer = { ...this.#answer, picked: update.reach, isCounting: false };
        break;
      case 'failed': {
        const { reason, message } = update;
        this.#answer = { ...this.#answer, isCounting: false, failure: { reason, message } };
        break;
      }
      case 'inPage':
        return;
    }
    this.#host.requestUpdate();
  }
}

function isSameQuestion(question: ChoiceQuestion, asked: ChoiceQuestion | null): boolean {
  return asked !== null && question.key === asked.key && question.picks.join() === asked.picks.join();
}
