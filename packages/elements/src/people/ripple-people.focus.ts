import type { ReactiveControllerHost } from 'lit';
import type { PeoplePlaces } from './people-places.ts';
import { areTied } from './people-ties.ts';
import { walkByKey } from './people-walk.ts';
import type { PeopleGraph } from '../groups/people-graph.ts';

/** What a press or Enter means: to look at somebody, to let it begin with them, to cut or add a tie, or to pick somebody. */
export type PeopleTool = 'look' | 'begin' | 'tie' | 'pick';

/** What the focus moves over, and whom it tells. */
export interface FocusGround {
  readonly tool: () => PeopleTool;
  readonly places: () => PeoplePlaces;
  readonly graph: () => PeopleGraph | null;
  /** Where arrows begin: with whoever is chosen by the page, or begins. */
  readonly start: () => number | null;
  readonly personAt: (event: PointerEvent) => number | null;
  readonly tieAt: (event: PointerEvent) => readonly [number, number] | null;
  /** The facts about somebody, as they are spoken. */
  readonly sentenceOf: (person: number) => string;
  readonly tell: (
    type: 'ripple-person' | 'ripple-begin' | 'ripple-cut' | 'ripple-tie' | 'ripple-pick',
    detail: object,
  ) => void;
}

/** Who is pointed out by keys, by a press or by a pointer, and what is done with them. */
export class PeopleFocus {
  readonly #host: ReactiveControllerHost;
  readonly #ground: FocusGround;
  #chosen: number | null = null;
  #hovered: number | null = null;
  #first: number | null = null;
  /** Whether it was a key that was used last. */
  #byKeys = false;
  #spoken = '';

  constructor(host: ReactiveControllerHost, ground: FocusGround) {
    this.#host = host;
    this.#ground = ground;
  }

  /** Whoever is pointed out. */
  get shown(): number | null {
    return this.#hovered ?? this.#chosen;
  }

  /** The first of two people, for a tie. */
  get first(): number | null {
    return this.#first;
  }

  /** What the last key is answered with, aloud. */
  get spoken(): string {
    return this.#spoken;
  }

  /** Forgets everybody: other people, or another tool. */
  clear(): void {
    this.#chosen = null;
    this.#hovered = null;
    this.#first = null;
    this.#spoken = '';
  }

  /**
   * Another run is shown: whoever keys have chosen is told of anew, and a card that a pointer opened is closed.
   */
  another(): void {
    if (!this.#byKeys) {
      this.#chosen = null;
      this.#hovered = null;
    } else if (this.#chosen !== null && this.#spoken !== '') this.#spoken = this.#ground.sentenceOf(this.#chosen);
  }

  /** The page has chosen somebody. */
  set(person: number | null): void {
    this.#chosen = person;
  }

  /** Takes the keys that walk and choose; leaves others, and those pressed together with Control, to the page. */
  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    this.#byKeys = true;
    if (event.key === 'Escape') {
      // The page gives the focus to whatever comes before; it hears the key too.
      this.#first = null;
      this.#choose(null);
      return;
    }
    if (event.key === 'Enter') {
      if (this.#chosen === null) return;
      event.preventDefault();
      this.#use(this.#chosen);
      return;
    }
    const { places, start, sentenceOf } = this.#ground;
    const from = this.#chosen ?? start() ?? 0;
    const next = places().xs.length === 0 ? null : walkByKey(event.key, places(), from);
    if (next === null) return;
    event.preventDefault();
    this.#hovered = null;
    const person = this.#chosen === null ? from : next;
    this.#spoken = sentenceOf(person);
    this.#choose(person);
  };

  readonly press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#byKeys = false;
    const tie = this.#ground.tool() === 'tie' ? this.#ground.tieAt(event) : null;
    if (tie !== null) {
      this.#first = null;
      this.#ground.tell('ripple-cut', { a: tie[0], b: tie[1] });
      this.#host.requestUpdate();
      return;
    }
    const person = this.#ground.personAt(event);
    this.#choose(person);
    if (person === null) this.#first = null;
    else this.#use(person);
  };

  readonly blur = (): void => {
    this.#first = null;
    this.#choose(null);
  };

  readonly hover = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#hover(this.#ground.personAt(event));
  };

  readonly leave = (): void => this.#hover(null);

  #hover(person: number | null): void {
    if (person === this.#hovered) return;
    this.#hovered = person;
    this.#host.requestUpdate();
  }

  #choose(person: number | null): void {
    this.#host.requestUpdate();
    if (person === this.#chosen) return;
    this.#chosen = person;
    this.#ground.tell('ripple-person', { person });
  }

  #use(person: number): void {
    const { tool, graph, tell } = this.#ground;
    this.#host.requestUpdate();
    if (tool() === 'begin') return tell('ripple-begin', { person });
    if (tool() === 'pick') return tell('ripple-pick', { person });
    if (tool() === 'look') return;
    const first = this.#first;
    const network = graph();
    if (first === null || network === null) {
      this.#first = person;
      return;
    }
    this.#first = null;
    if (first === person) return;
    tell(areTied(network, first, person) ? 'ripple-cut' : 'ripple-tie', {
      a: Math.min(first, person),
      b: Math.max(first, person),
    });
  }
}
