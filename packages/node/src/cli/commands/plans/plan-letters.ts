/** What plans are called by their place. */
export const planLetters = ['A', 'B', 'C', 'D'] as const;
