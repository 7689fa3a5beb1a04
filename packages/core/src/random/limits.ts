/** No law gives a person more followers or friends than this. */
export const MAX_COUNT = 1e6;

/** Allowed distance from 1 of the shares of all classes of a law of counts together. */
export const CLASS_SUM_TOLERANCE = 1e-9;

/** Largest population that hypergeometric numbers are drawn from. */
export const MAX_POPULATION = 1e12;
