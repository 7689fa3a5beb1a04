import { checkWhole } from '../../check.ts';
import { ADVOCATES, CRITICS, FANS, ROLES } from '../../cascade/population/roles/crowd.ts';
import { groupDigits, TooLargeError } from '../../errors.ts';
import { drawBinomial, type RandomStream } from '../../random/index.ts';
import { drawBelow } from '../../random/draw-below.ts';
import { type Fading, layOutFading } from './fading.ts';
import { FanRecords, MOST_RECORDS, NOBODY, RECORD_BYTES } from './fan-records.ts';
import type { FeelingRules } from './feeling-rules.ts';
import { ReachedFans } from './reached-fans.ts';
import { nextRoleChange, roleAfter } from './role-change.ts';

/** Where so little of a sum is left, it is added up anew: what rounding left of the rest would show. */
const SMALL_REST = 2 ** -20;

/** What one fan feels. */
export interface FanFeeling {
  /** Place in `roleNames`. */
  readonly role: number;
  /** Goodwill now. */
  readonly goodwill: number;
  /** Grievance now. */
  readonly grievance: number;
}

/**
 * What all fans feel, in one replicate. Fans who never felt anything are only counted; each of the others has a record of 32 bytes with
 * their goodwill and grievance. Exact for every fan: a feeling is what was last written times 2^(−days ÷ half-life), and a fan whose role
 * will change without anything happening stands in the line of the first whole day on which it differs.
 *
 * @remarks Work goes with what happens: O(1) for each fan who is touched, joins or leaves, O(log days) where the role can change. Space
 * doubles as it is needed, and stays for the next replicate.
 */
export class FanFeelings {
  /** Rules, laid out for whole days. */
  readonly fading: Fading;
  /** Shape [roles]: fans by role now. The first entry, of strangers, is 0. */
  readonly people: Float64Array = new Float64Array(ROLES);
  /** Fans who never felt anything; they are of the role `fans`. */
  untouched: number = 0;
  /** The day that it is. */
  day: number = 0;
  /** Sum of the goodwill of all fans now. */
  goodwill: number = 0;
  /** Sum of the grievance of all fans now. */
  grievance: number = 0;
  /** Whether goodwill is ever felt. */
  readonly feelsGoodwill: boolean;
  /** Whether grievance is ever felt. */
  readonly feelsGrievance: boolean;
  /** Space for the people whom a conversation reaches. */
  readonly reached: ReachedFans = new ReachedFans();
  #conversations = 0;
  /** By place of the role; nobody is in the first. */
  readonly #records: readonly FanRecords[];

  constructor(rules: FeelingRules) {
    this.feelsGoodwill = rules.goodwillHalfLifeDays > 0;
    this.feelsGrievance = rules.grievanceHalfLifeDays > 0;
    this.fading = layOutFading(rules);
    this.#records = Array.from({ length: ROLES }, () => new FanRecords(rules.lastDay));
  }

  /**
   * Day 0: nobody has felt anything.
   * @param fans - How many there are.
   * @throws TooLargeError for more than 2^25, whose records could take more than 1 GiB.
   */
  begin(fans: number): void {
    if (fans > MOST_RECORDS) {
      throw new TooLargeError(
        `feelings take ${RECORD_BYTES} bytes a fan: at most ${groupDigits(MOST_RECORDS)} fans; got ${groupDigits(fans)}`,
      );
    }
    for (const records of this.#records) {
      records.clear();
      records.expected = fans;
    }
    this.people.fill(0);
    this.people[FANS] = fans;
    this.untouched = fans;
    this.day = 0;
    this.goodwill = 0;
    this.grievance = 0;
  }

  /** A number that no conversation had before, above 0. */
  beginConversation(): number {
    this.#conversations += 1;
    return this.#conversations;
  }

  /** Bytes of the space. */
  get bytes(): number {
    return this.#records.reduce((sum, records) => sum + records.bytes, 0);
  }

  /** The fans of a role who have felt something. Their numbers hold until the day changes, somebody leaves, or roles are settled. */
  recordsOf(role: number): FanRecords {
    return this.#records[role];
  }

  /**
   * Another day: feelings fade, and whose role differs by then, changes it.
   * @param day - From the present day to the last.
   * @throws InvalidParameterError for any other.
   */
  advanceTo(day: number): void {
    checkWhole('day', day, this.day, this.fading.lastDay);
    const passed = day - this.day;
    if (passed === 0) return;
    const first = this.day + 1;
    this.day = day;
    this.goodwill *= this.fading.goodwillLeft[passed];
    this.grievance *= this.fading.grievanceLeft[passed];
    for (let role = FANS; role <= CRITICS; role += 1) {
      for (let due = first; due <= day; due += 1) this.#settleLine(role, due);
    }
  }

  /**
   * Each fan leaves with the same probability, and takes along what they feel.
   * @param stream - Drawn from.
   * @returns How many leave.
   */
  leave(stream: RandomStream, probability: number): number {
    const leavers = drawBinomial(stream, this.untouched, probability);
    this.untouched -= leavers;
    this.people[FANS] -= leavers;
    let touched = 0;
    const { goodwill, grievance } = this;
    for (let role = FANS; role <= CRITICS; role += 1) touched += this.#leaveRole(stream, role, probability);
    if (touched > 0 && (this.goodwill < goodwill * SMALL_REST || this.grievance < grievance * SMALL_REST)) {
      this.#addUp();
    }
    return leavers + touched;
  }

  /** So many more fans, who feel nothing yet. */
  join(count: number): void {
    this.untouched += count;
    this.people[FANS] += count;
    for (const records of this.#records) records.expected += count;
  }

  /** A fan who never felt anything now does. Their role may differ until {@link settleRoles}. */
  touchNew(goodwill: number, grievance: number): void {
    const records = this.#records[FANS];
    this.untouched -= 1;
    const fan = records.add(goodwill, grievance, this.day);
    this.#noteChange(records, FANS, fan, goodwill, grievance);
  }

  /** Adds to what somebody feels who has a record. Their role may differ until {@link settleRoles}. */
  touch(role: number, fan: number, goodwill: number, grievance: number): void {
    const records = this.#records[role];
    const passed = this.day - records.dayOf(fan);
    records.write(
      fan,
      records.goodwillOf(fan) * this.fading.goodwillLeft[passed] + goodwill,
      records.grievanceOf(fan) * this.fading.grievanceLeft[passed] + grievance,
      this.day,
    );
    records.leaveLine(fan);
    this.#noteChange(records, role, fan, goodwill, grievance);
  }

  /** Roles by what everyone feels now, after touches. */
  settleRoles(): void {
    for (let role = FANS; role <= CRITICS; role += 1) this.#settleLine(role, this.day);
  }

  /** What everyone who ever felt something feels now, in no order. For a look from outside: O(fans). */
  listFeelings(): FanFeeling[] {
    const { fading, day } = this;
    return [FANS, ADVOCATES, CRITICS].flatMap((role) => {
      const records = this.#records[role];
      return Array.from({ length: records.count }, (_, fan) => {
        const passed = day - records.dayOf(fan);
        const goodwill = records.goodwillOf(fan) * fading.goodwillLeft[passed];
        return { role, goodwill, grievance: records.grievanceOf(fan) * fading.grievanceLeft[passed] };
      });
    });
  }

  /** Sums, and the line of the next change: today's where the role is another one already. The fan is in no line. */
  #noteChange(records: FanRecords, role: number, fan: number, goodwill: number, grievance: number): void {
    this.goodwill += goodwill;
    this.grievance += grievance;
    if (this.#roleNow(records, fan) === role) this.#awaitChange(records, fan);
    else records.enterLine(fan, this.day);
  }

  #roleNow(records: FanRecords, fan: number): number {
    const passed = this.day - records.dayOf(fan);
    return roleAfter(this.fading, records.goodwillOf(fan), records.grievanceOf(fan), passed);
  }

  /** Puts a fan who is in no line, and in the right role today, into the line of the next change, if there is one. */
  #awaitChange(records: FanRecords, fan: number): void {
    const written = records.dayOf(fan);
    const days = nextRoleChange(
      this.fading,
      records.goodwillOf(fan),
      records.grievanceOf(fan),
      this.day - written,
      this.fading.lastDay - written,
    );
    if (days > 0) records.enterLine(fan, written + days);
  }

  /** Everyone in a line is asked for their role today. */
  #settleLine(role: number, due: number): void {
    const records = this.#records[role];
    for (let fan = records.firstInLine(due); fan !== NOBODY; fan = records.firstInLine(due)) {
      const now = this.#roleNow(records, fan);
      if (now === role) {
        records.leaveLine(fan);
        this.#awaitChange(records, fan);
        continue;
      }
      const others = this.#records[now];
      const moved = others.add(records.goodwillOf(fan), records.grievanceOf(fan), records.dayOf(fan));
      records.remove(fan);
      this.people[role] -= 1;
      this.people[now] += 1;
      this.#awaitChange(others, moved);
    }
  }

  #leaveRole(stream: RandomStream, role: number, probability: number): number {
    const records = this.#records[role];
    const leavers = drawBinomial(stream, records.count, probability);
    for (let left = leavers; left > 0; left -= 1) {
      const fan = drawBelow(stream, records.count);
      const passed = this.day - records.dayOf(fan);
      this.goodwill -= records.goodwillOf(fan) * this.fading.goodwillLeft[passed];
      this.grievance -= records.grievanceOf(fan) * this.fading.grievanceLeft[passed];
      records.remove(fan);
    }
    this.people[role] -= leavers;
    return leavers;
  }

  #addUp(): void {
    this.goodwill = 0;
    this.grievance = 0;
    for (let role = FANS; role <= CRITICS; role += 1) {
      const records = this.#records[role];
      for (let fan = 0; fan < records.count; fan += 1) {
        const passed = this.day - records.dayOf(fan);
        this.goodwill += records.goodwillOf(fan) * this.fading.goodwillLeft[passed];
        this.grievance += records.grievanceOf(fan) * this.fading.grievanceLeft[passed];
      }
    }
  }
}
