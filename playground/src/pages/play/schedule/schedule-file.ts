/** What reads a television schedule, loaded with the first file that may be one. */
export { beginsSchedule, readSchedule } from '../../../state/read-schedule.ts';
export { leftOutWords, scheduleRefusal } from '../../../words/schedule-words.ts';
