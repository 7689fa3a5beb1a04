import { openStream, type RandomStream } from '../../../random/index.ts';
import type { ConversationChance } from './conversation-spread.ts';

/** The streams of a conversation, each opened when something is first drawn from it: most of a small conversation is opening them. */
export class ConversationStreams {
  #chance: ConversationChance = { rngSeed: '', replicate: 0, suffix: '' };
  #followers: RandomStream | null = null;
  #views: RandomStream | null = null;
  #roles: RandomStream | null = null;
  #shares: RandomStream | null = null;
  #colours: RandomStream | null = null;

  /** All that follows is drawn from this chance. */
  begin(chance: ConversationChance): void {
    this.#chance = chance;
    this.#followers = null;
    this.#views = null;
    this.#roles = null;
    this.#shares = null;
    this.#colours = null;
  }

  /** How many followers sharers have. */
  get followers(): RandomStream {
    return (this.#followers ??= this.#open('followers'));
  }

  /** Whom they reach. */
  get views(): RandomStream {
    return (this.#views ??= this.#open('views'));
  }

  /** Which roles those have. */
  get roles(): RandomStream {
    return (this.#roles ??= this.#open('roles'));
  }

  /** Who shares. */
  get shares(): RandomStream {
    return (this.#shares ??= this.#open('shares'));
  }

  /** Which sight is the first, and who praises. */
  get colours(): RandomStream {
    return (this.#colours ??= this.#open('colours'));
  }

  #open(purpose: string): RandomStream {
    const { rngSeed, replicate, suffix } = this.#chance;
    return openStream(rngSeed, replicate, purpose + suffix);
  }
}
