export type { ContentRules } from './content-rules.ts';
export { layOutContent } from './content-rules.ts';
export type { EngagementTally } from './engagement-tally.ts';
export { createEngagementTally } from './engagement-tally.ts';
export { FanFeelings } from './fan-feelings.ts';
export type { FeelingRules } from './feeling-rules.ts';
export { leaveFeelings } from './leave-feelings.ts';
export type { ReactionRules } from './reaction-rules.ts';
export { answersOfDesk, noAnswers } from './reaction-rules.ts';
