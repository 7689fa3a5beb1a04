import type { CascadeRowsBuilder, RoundCounts } from '../../cascade-rows.ts';
import type { ConversationTotals } from './conversation-spread.ts';

/** Adds up what the rounds of a conversation bring, and hands them on to rows where there are some. */
export class RoundSums implements Pick<CascadeRowsBuilder, 'addRound'> {
  readonly #rows: CascadeRowsBuilder | null;
  #impressions = 0;
  #reach = 0;
  /** People reached in round 0: by the post, the spot or complaints of their own. */
  #own = NaN;
  #sharers = 0;
  #critics = 0;

  constructor(rows: CascadeRowsBuilder | null) {
    this.#rows = rows;
  }

  addRound(counts: RoundCounts): void {
    if (Number.isNaN(this.#own)) this.#own = counts.newReach;
    this.#impressions += counts.impressions;
    this.#reach += counts.newReach;
    this.#sharers += counts.sharers;
    this.#critics += counts.critics ?? 0;
    this.#rows?.addRound(counts);
  }

  /** What they came to. */
  totals(truncated: boolean): ConversationTotals {
    return {
      impressions: this.#impressions,
      reach: this.#reach,
      earnedReach: this.#reach - this.#own,
      sharers: this.#sharers,
      supporters: this.#sharers - this.#critics,
      critics: this.#critics,
      truncated,
      desk: null,
    };
  }
}
