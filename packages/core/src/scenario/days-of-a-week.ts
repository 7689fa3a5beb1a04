/** Days of a week of a campaign. */
export const DAYS_OF_A_WEEK = 7;
