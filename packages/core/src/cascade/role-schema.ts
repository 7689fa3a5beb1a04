/**
 * Who somebody is to a brand during a conversation, in the order of every array by role: people who are no fans, fans who are neither
 * of the others, fans who share more often and only praise, fans who only criticise.
 */
export const roleNames = ['strangers', 'fans', 'advocates', 'critics'] as const;

/** One of {@link roleNames}. */
export type RoleName = (typeof roleNames)[number];
