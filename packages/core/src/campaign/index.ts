/**
 * A year of posts: what counters show week by week, and what people come to feel about a brand.
 *
 * @packageDocumentation
 * @experimental
 */
export { engagementSources } from './feelings/engagement-sources.ts';
export type { EngagementSource } from './feelings/engagement-sources.ts';
