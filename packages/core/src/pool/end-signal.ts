/** What ends work: an AbortSignal of the platform, of which the core knows as much as it uses. */
export interface EndSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean;
  /** What promises are rejected with. */
  readonly reason: unknown;
  /** Throws the reason, if the work is to end. */
  throwIfAborted(): void;
  /** Calls the listener when the work is to end. */
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  /** Forgets a listener. */
  removeEventListener(type: 'abort', listener: () => void): void;
}
