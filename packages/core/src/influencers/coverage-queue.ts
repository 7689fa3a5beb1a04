/** Which of two people comes first, by what they cover: true for a, false for b. Both cover something. */
export type ComesFirst = (coversA: number, a: number, coversB: number, b: number) => boolean;

/**
 * People by what they cover, the best first. What somebody covers may have become less since they were put in: they are put back
 * with what they cover now, and only those come out who are still the best.
 */
export class CoverageQueue {
  readonly #coverage: Uint32Array;
  readonly #comesFirst: ComesFirst;
  /** A heap: no entry comes before the one at half its place. */
  readonly #people: Uint32Array;
  /** What those people covered when they were last looked at. */
  readonly #covers: Uint32Array;
  #size = 0;

  /**
   * @param coverage - Shape [people]; it is read whenever somebody is taken, and falls at most.
   * @param comesFirst - An order of all; where coverage falls, nobody may move to the front.
   */
  constructor(coverage: Uint32Array, comesFirst: ComesFirst) {
    this.#coverage = coverage;
    this.#comesFirst = comesFirst;
    for (let person = 0; person < coverage.length; person += 1) if (coverage[person] > 0) this.#size += 1;
    this.#people = new Uint32Array(this.#size);
    this.#covers = new Uint32Array(this.#size);
    let place = 0;
    for (let person = 0; person < coverage.length; person += 1) {
      if (coverage[person] === 0) continue;
      this.#people[place] = person;
      this.#covers[place] = coverage[person];
      place += 1;
    }
    for (let root = (this.#size >> 1) - 1; root >= 0; root -= 1) this.#sink(root);
  }

  /** Takes the best one out; −1 where nobody covers anything. */
  take(): number {
    const [people, covers] = [this.#people, this.#covers];
    while (this.#size > 0) {
      const person = people[0];
      const now = this.#coverage[person];
      if (now === covers[0]) {
        this.#takeRoot();
        return person;
      }
      if (now === 0) {
        this.#takeRoot();
      } else {
        covers[0] = now;
        this.#sink(0);
      }
    }
    return -1;
  }

  #takeRoot(): void {
    this.#size -= 1;
    this.#people[0] = this.#people[this.#size];
    this.#covers[0] = this.#covers[this.#size];
    this.#sink(0);
  }

  #sink(root: number): void {
    const [people, covers, comesFirst, size] = [this.#people, this.#covers, this.#comesFirst, this.#size];
    if (root >= size) return;
    const person = people[root];
    const covering = covers[root];
    let place = root;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && comesFirst(covers[child + 1], people[child + 1], covers[child], people[child])) {
        child += 1;
      }
      if (!comesFirst(covers[child], people[child], covering, person)) break;
      people[place] = people[child];
      covers[place] = covers[child];
      place = child;
    }
    people[place] = person;
    covers[place] = covering;
  }
}
