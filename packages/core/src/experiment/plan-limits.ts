/** Fewest and most plans that are compared. */
export const planLimits: { readonly fewest: 2; readonly most: 4 } = { fewest: 2, most: 4 };

/** What plans are called by their place. */
export const planLetters: readonly ['A', 'B', 'C', 'D'] = ['A', 'B', 'C', 'D'];
