/** Times are sums, and rounded: closer than this, relative to the time, they are the same. */
export const TIME_ROUNDING = 1e-11;
