/** Where a conversation is counted in the rows of its mix. */
export interface ConversationEntries {
  /** By week. */
  readonly week: number;
  /** By content and role: the entry of the first role. */
  readonly firstRole: number;
  /** By content and week. */
  readonly contentWeek: number;
}
