import { groupDigits, TooLargeError } from '../../errors.ts';

/** A record: goodwill and grievance on the day of the last change (doubles); that day, mark, next and previous in line (whole numbers). */
const DOUBLES = 4;
const WORDS = 8;
const GRIEVANCE = 1;
const DAY = 4;
const MARK = 5;
const NEXT = 6;
const PREVIOUS = 7;

/** Bytes of one record. */
export const RECORD_BYTES: number = DOUBLES * Float64Array.BYTES_PER_ELEMENT;
/** No role has more records: 1 GiB. */
export const MOST_RECORDS: number = 2 ** 25;
const FIRST_CAPACITY = 256;

/** No record: the end of a line, or a day on which nobody is due. */
export const NOBODY = -1;
/** In place of a previous record: in no line. First in the line of day d is −2 − d. */
const IN_NO_LINE = -1;
const FIRST_IN_LINE = -2;

/**
 * The fans of one role who have felt something, one record each, numbered from 0. Whoever leaves has their number taken by the last one.
 * For each day there is a line of those whose role changes then.
 */
export class FanRecords {
  /** How many there are. */
  count: number = 0;
  /** How many there will be at most, as far as is known: no more space than for them is taken. */
  expected: number = 0;
  #doubles: Float64Array;
  #words: Int32Array;
  /** Shape [lastDay + 1]: first in the line of the day. */
  readonly #firstInLine: Int32Array;

  constructor(lastDay: number) {
    const buffer = new ArrayBuffer(FIRST_CAPACITY * RECORD_BYTES);
    this.#doubles = new Float64Array(buffer);
    this.#words = new Int32Array(buffer);
    this.#firstInLine = new Int32Array(lastDay + 1).fill(NOBODY);
  }

  /** Forgets all, and keeps the space. */
  clear(): void {
    this.count = 0;
    this.#firstInLine.fill(NOBODY);
  }

  /** Bytes of the space. */
  get bytes(): number {
    return this.#doubles.byteLength + this.#firstInLine.byteLength;
  }

  /** Goodwill on the day of the last change. */
  goodwillOf(fan: number): number {
    return this.#doubles[fan * DOUBLES];
  }

  /** Grievance on the day of the last change. */
  grievanceOf(fan: number): number {
    return this.#doubles[fan * DOUBLES + GRIEVANCE];
  }

  /** Day of the last change. */
  dayOf(fan: number): number {
    return this.#words[fan * WORDS + DAY];
  }

  /** What was last written with {@link mark}. */
  markOf(fan: number): number {
    return this.#words[fan * WORDS + MARK];
  }

  /** Writes a number beside a fan. */
  mark(fan: number, mark: number): void {
    this.#words[fan * WORDS + MARK] = mark;
  }

  /** Writes what a fan feels on a day. */
  write(fan: number, goodwill: number, grievance: number, day: number): void {
    this.#doubles[fan * DOUBLES] = goodwill;
    this.#doubles[fan * DOUBLES + GRIEVANCE] = grievance;
    this.#words[fan * WORDS + DAY] = day;
  }

  /**
   * One more fan, in no line.
   * @returns Their number.
   * @throws TooLargeError beyond {@link MOST_RECORDS}.
   */
  add(goodwill: number, grievance: number, day: number): number {
    const fan = this.count;
    if (fan * DOUBLES === this.#doubles.length) this.#grow();
    this.count = fan + 1;
    this.write(fan, goodwill, grievance, day);
    this.#words[fan * WORDS + MARK] = 0;
    this.#words[fan * WORDS + PREVIOUS] = IN_NO_LINE;
    return fan;
  }

  /** Takes a fan out; the last one takes their number, and their place in line if they have one. */
  remove(fan: number): void {
    this.leaveLine(fan);
    const last = this.count - 1;
    this.count = last;
    if (fan === last) return;
    const words = this.#words;
    this.#doubles.copyWithin(fan * DOUBLES, last * DOUBLES, (last + 1) * DOUBLES);
    const previous = words[fan * WORDS + PREVIOUS];
    if (previous === IN_NO_LINE) return;
    this.#follow(previous, fan);
    const next = words[fan * WORDS + NEXT];
    if (next !== NOBODY) words[next * WORDS + PREVIOUS] = fan;
  }

  /** First in the line of a day, or {@link NOBODY}. */
  firstInLine(day: number): number {
    return this.#firstInLine[day];
  }

  /** Puts a fan who is in no line into that of a day. */
  enterLine(fan: number, day: number): void {
    const words = this.#words;
    const next = this.#firstInLine[day];
    words[fan * WORDS + NEXT] = next;
    words[fan * WORDS + PREVIOUS] = FIRST_IN_LINE - day;
    if (next !== NOBODY) words[next * WORDS + PREVIOUS] = fan;
    this.#firstInLine[day] = fan;
  }

  /** Takes a fan out of their line, if they are in one. */
  leaveLine(fan: number): void {
    const words = this.#words;
    const previous = words[fan * WORDS + PREVIOUS];
    if (previous === IN_NO_LINE) return;
    const next = words[fan * WORDS + NEXT];
    this.#follow(previous, next);
    if (next !== NOBODY) words[next * WORDS + PREVIOUS] = previous;
    words[fan * WORDS + PREVIOUS] = IN_NO_LINE;
  }

  /** Puts `next` after a previous record, or first in the line that it stands for. */
  #follow(previous: number, next: number): void {
    if (previous >= 0) this.#words[previous * WORDS + NEXT] = next;
    else this.#firstInLine[FIRST_IN_LINE - previous] = next;
  }

  #grow(): void {
    const needed = this.count + 1;
    const doubled = 2 * (this.#doubles.length / DOUBLES);
    const capacity = Math.min(doubled, Math.max(needed, this.expected), MOST_RECORDS);
    if (capacity < needed) {
      throw new TooLargeError(
        `at most ${groupDigits(MOST_RECORDS)} fans of a role can have feelings, ${RECORD_BYTES} bytes each; here are more`,
      );
    }
    const doubles = new Float64Array(capacity * DOUBLES);
    doubles.set(this.#doubles);
    this.#doubles = doubles;
    this.#words = new Int32Array(doubles.buffer);
  }
}
