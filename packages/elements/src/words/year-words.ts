import type { Counted } from './counted.ts';

/** Words of the elements that show a year of posts, which pages load later than others. */
export interface YearWords {
  /** Counters and the relationship, week by week. */
  readonly yearChart: YearChartWords;
  /** Advocates and critics, week by week. */
  readonly roleChart: RoleChartWords;
}

/** Words of the chart of counters and the relationship, and of its table. */
export interface YearChartWords {
  /** Below the axis of time: `weeks` */
  readonly weeks: string;
  /** Above a table's column: `Week` */
  readonly week: string;
  /** `At the start`, `After 12 weeks` */
  readonly after: (weeks: number) => string;
  /** Beside the line of 100: `100 = no difference` */
  readonly same: string;
  /** `likes: 110` */
  readonly value: (facts: { readonly name: string; readonly value: string }) => string;
  /** `between 94.1 and 96.2` */
  readonly range: (facts: { readonly low: string; readonly high: string }) => string;
  /** For those who do not see the chart: `By week, 100 is no difference. At the end likes: 110, goodwill: 95. The table has every week.` */
  readonly summary: (values: readonly string[]) => string;
  /** `Week by week, table` */
  readonly table: string;
}

/** Words of the chart of advocates and critics, and of its table. */
export interface RoleChartWords {
  /** `advocates` */
  readonly advocates: string;
  /** `critics` */
  readonly critics: string;
  /** Fans who are neither: `neither` */
  readonly neither: string;
  /** Below the axis of time: `weeks` */
  readonly weeks: string;
  /** Above a table's column: `Week` */
  readonly week: string;
  /** Above a table's column: `Fans` */
  readonly fans: string;
  /** `At the start: 100,000 fans`, `After 12 weeks: 100,000 fans` */
  readonly after: (facts: { readonly weeks: number; readonly fans: Counted }) => string;
  /** `advocates: 1,890 (1.9 %)` */
  readonly role: (facts: { readonly name: string; readonly people: string; readonly share: string }) => string;
  /** For those who do not see the chart: `Advocates and critics by week, in parts of all fans. At the end advocates: … The table has every week.` */
  readonly summary: (roles: readonly string[]) => string;
  /** `Advocates and critics, table` */
  readonly table: string;
}
