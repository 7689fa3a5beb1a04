/** Hours of a day. */
const DAY = 24;

/**
 * When a desk is open, seen from time 0: every day for {@link WorkHours.aDay} hours in one piece. Moments are hours from time 0.
 */
export interface WorkHours {
  /** Hours of work a day, above 0; 24 for a desk that is always open. */
  readonly aDay: number;
  /** Hours from an opening to time 0; may be negative. */
  readonly sinceOpening: number;
}

/**
 * Lays out opening hours.
 * @param openHours - Hours of the day, the later one after the earlier, or always.
 * @param startHour - Hour of the day at time 0.
 */
export function layOutWorkHours(
  openHours: readonly [from: number, to: number] | 'always',
  startHour: number,
): WorkHours {
  if (openHours === 'always') return { aDay: DAY, sinceOpening: startHour };
  const [from, to] = openHours;
  return { aDay: to - from, sinceOpening: startHour - from };
}

/** Hours since the last opening, below 24. */
function intoDay({ sinceOpening }: WorkHours, moment: number): number {
  const hours = sinceOpening + moment;
  return hours - DAY * Math.floor(hours / DAY);
}

/** The first moment of work that is not before this one. */
export function nextWork(hours: WorkHours, moment: number): number {
  if (hours.aDay >= DAY) return moment;
  const into = intoDay(hours, moment);
  return into < hours.aDay ? moment : moment + (DAY - into);
}

/**
 * The moment at which work is done that begins at a moment of work: it stops at closing and goes on at the next opening.
 * @param work - Hours of it.
 */
export function endOfWork(hours: WorkHours, begins: number, work: number): number {
  if (hours.aDay >= DAY) return begins + work;
  const into = intoDay(hours, begins);
  // The moment of an opening may be rounded to just before it.
  const leftToday = into < hours.aDay ? hours.aDay - into : hours.aDay;
  if (work <= leftToday) return begins + work;
  const later = work - leftToday;
  const days = Math.floor(later / hours.aDay);
  return begins + leftToday + (DAY - hours.aDay) + DAY * days + (later - days * hours.aDay);
}

/** Hours of work from time 0 to a moment. */
export function workUntil(hours: WorkHours, moment: number): number {
  return workSinceOpening(hours, moment) - workSinceOpening(hours, 0);
}

function workSinceOpening(hours: WorkHours, moment: number): number {
  if (hours.aDay >= DAY) return moment;
  const days = Math.floor((hours.sinceOpening + moment) / DAY);
  return days * hours.aDay + Math.min(hours.aDay, intoDay(hours, moment));
}
