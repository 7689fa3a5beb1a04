/** What a page hears when a file is to be chosen. */
export const CHOOSE_FILE = 'choose-own-file';

/** Asks the page to have a file chosen. */
export function askForFile({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).dispatchEvent(new CustomEvent(CHOOSE_FILE, { bubbles: true }));
}
