/** People with scores: the highest score first, of equal ones the lower number. A person may be in it more than once. */
export class PersonHeap {
  readonly #scores: number[] = [];
  readonly #people: number[] = [];

  /** How many entries there are. */
  get size(): number {
    return this.#people.length;
  }

  /** The highest score. The heap must not be empty. */
  get topScore(): number {
    return this.#scores[0];
  }

  /** Adds a person. O(log size). */
  push(person: number, score: number): void {
    this.#people.push(person);
    this.#scores.push(score);
    let place = this.size - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  /** Removes the first person. The heap must not be empty. O(log size). */
  pop(): number {
    const first = this.#people[0];
    this.#swap(0, this.size - 1);
    this.#people.pop();
    this.#scores.pop();
    for (let place = 0; ;) {
      let least = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.size && this.#isBefore(child, least)) least = child;
      }
      if (least === place) return first;
      this.#swap(place, least);
      place = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const score = this.#scores[one];
    const otherScore = this.#scores[other];
    return score > otherScore || (score === otherScore && this.#people[one] < this.#people[other]);
  }

  #swap(one: number, other: number): void {
    [this.#people[one], this.#people[other]] = [this.#people[other], this.#people[one]];
    [this.#scores[one], this.#scores[other]] = [this.#scores[other], this.#scores[one]];
  }
}
