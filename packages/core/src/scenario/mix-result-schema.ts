import type { SchemaNode } from '../schema/schema-node.ts';
import { named, numberFromZero, object } from '../schema/schema-parts.ts';
import { countSummary, money, orNull, people, says } from './result-schema-parts.ts';

/** What television that starts a cascade brings to a result. */
export const mixResult: SchemaNode = /* @__PURE__ */ named(
  'MixResult',
  object({
    informed: says(
      countSummary,
      'Informed',
      "People who have seen the brand's post or a paid one, or noticed television, in round 0",
      people,
    ),
    televisionOnly: says(
      countSummary,
      'Television only',
      'People with impressions of television, and none of posts',
      people,
    ),
    postsOnly: says(countSummary, 'Posts only', 'People with impressions of posts, and none of television', people),
    both: says(countSummary, 'Both', 'People with impressions of both', people),
    cost: orNull(
      named(
        'MixCost',
        object({
          posts: says(numberFromZero(), 'Posts', 'Content, fans, sharers and paid seeds', money),
          television: says(numberFromZero(), 'Television', 'Insertions and production', money),
        }),
        'What each arm of a mix costs.',
      ),
      'Cost',
      'What each arm costs; together the cost of the cascade',
      'no cost was given',
    ),
  }),
  'The reach of a cascade that television starts, in three parts that nobody is in twice.',
);
