import { ROLES } from '../cascade/population/roles/crowd.ts';
import type {
  CampaignContentColumn,
  CampaignContentWeekColumn,
  CampaignWeekColumn,
  MixRows,
} from './run/campaign-rows.ts';

/** One mix, replicate by replicate, as it is summarized. */
export class MixValues {
  /** As they were counted. */
  readonly rows: MixRows;
  /** Number of weeks. */
  readonly weeks: number;
  /** Number of replicates. */
  readonly replicates: number;

  constructor(rows: MixRows, weeks: number) {
    this.rows = rows;
    this.weeks = weeks;
    this.replicates = rows.weeks.views.length / weeks;
  }

  /** A column in one week, from 0. Shape [replicates]. */
  inWeek(column: CampaignWeekColumn, week: number): Float64Array {
    return pick(this.rows.weeks[column], this.replicates, this.weeks, week);
  }

  /** A column, summed over all weeks. Shape [replicates]. */
  inAll(column: CampaignWeekColumn): Float64Array {
    return this.#summed((week) => this.inWeek(column, week));
  }

  /** A column at the end of the last week. Shape [replicates]. */
  atEnd(column: CampaignWeekColumn): Float64Array {
    return this.inWeek(column, this.weeks - 1);
  }

  /** What fans feel at the end of a week, from 0, for each fan; 0 where nobody is a fan. Shape [replicates]. */
  perFan(column: 'goodwill' | 'grievance', week: number): Float64Array {
    const fans = this.inWeek('fans', week);
    return this.inWeek(column, week).map((sum, replicate) => (fans[replicate]! > 0 ? sum / fans[replicate]! : 0));
  }

  /** What one role came to with a content, over all weeks. Shape [replicates]. */
  ofRole(column: CampaignContentColumn, content: number, role: number): Float64Array {
    const values = this.rows.contents[column];
    return pick(values, this.replicates, values.length / this.replicates, content * ROLES + role);
  }

  /** What everyone came to with a content, over all weeks. Shape [replicates]. */
  ofContent(column: CampaignContentWeekColumn, content: number): Float64Array {
    return this.#summed((week) => this.ofContentInWeek(column, content, week));
  }

  /** What everyone came to with a content in one week, from 0. Shape [replicates]. */
  ofContentInWeek(column: CampaignContentWeekColumn, content: number, week: number): Float64Array {
    const values = this.rows.contentWeeks[column];
    return pick(values, this.replicates, values.length / this.replicates, content * this.weeks + week);
  }

  /** Values of each week, summed over all of them. */
  #summed(inWeek: (week: number) => Float64Array): Float64Array {
    const sums = new Float64Array(this.replicates);
    for (let week = 0; week < this.weeks; week += 1) {
      const values = inWeek(week);
      for (let replicate = 0; replicate < sums.length; replicate += 1) sums[replicate]! += values[replicate]!;
    }
    return sums;
  }
}

/** One entry of each row. */
function pick(values: Float64Array, rows: number, width: number, entry: number): Float64Array {
  const picked = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) picked[row] = values[row * width + entry]!;
  return picked;
}
