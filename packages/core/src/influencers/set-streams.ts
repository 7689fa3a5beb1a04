import { checkChoice, checkText } from '../check.ts';
import { openStream, RandomStream } from '../random/index.ts';

/** What a collection of reverse-reachable sets is for. Each has chance of its own. */
export type Collection = 'choose' | 'judge' | 'measure';

const collections: readonly Collection[] = ['choose', 'judge', 'measure'];

/** Sets whose streams come from one stream. */
const BLOCK = 1024;
const WORDS = 4;

/**
 * The streams of the sets of a collection. Set i belongs to block ⌊i ÷ 1,024⌋, and the numbers 4j … 4j + 3 of the block's stream are the
 * state of its set j: to hash a text for each set would take longer than the set.
 */
export class SetStreams {
  readonly #rngSeed: string;
  readonly #purpose: string;
  /** The states of all sets of a block. */
  readonly #states = new Int32Array(WORDS * BLOCK);
  #block = -1;
  /** The stream of the set that was opened last. */
  readonly stream: RandomStream = new RandomStream(1, 0, 0, 0);

  constructor(collection: Collection, rngSeed: string) {
    checkChoice('collection', collection, collections);
    checkText('rngSeed', rngSeed);
    this.#rngSeed = rngSeed;
    this.#purpose = `influencers-${collection}`;
  }

  /** Puts `stream` at the start of a set. O(1) within a block, else O(1,024). */
  open(set: number): void {
    const place = set % BLOCK;
    const block = (set - place) / BLOCK;
    if (block !== this.#block) this.#openBlock(block);
    const states = this.#states;
    const state = this.stream.state;
    const word = WORDS * place;
    state[0] = states[word];
    state[1] = states[word + 1];
    state[2] = states[word + 2];
    state[3] = states[word + 3];
    // All-zero is the one state that the generator cannot leave.
    if ((state[0] | state[1] | state[2] | state[3]) === 0) state[0] = 1;
  }

  #openBlock(block: number): void {
    const stream = openStream(this.#rngSeed, block, this.#purpose);
    const states = this.#states;
    for (let word = 0; word < states.length; word += 1) states[word] = stream.nextUint32();
    this.#block = block;
  }
}
