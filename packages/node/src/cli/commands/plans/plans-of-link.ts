/** What the link of a comparison says: its plans, and the number of people whose passing is compared. */
export interface LinkedPlans {
  /** Each as a link to it alone has it, with its name, or its letter. */
  readonly plans: readonly { readonly typed: string; readonly name: string }[];
  /** Null where it says nothing of it. */
  readonly people: string | null;
}

/** Between plans, and before how the page looks at them. */
const BETWEEN = '~~';
const AFTER_SCENARIO = '~';
const VIEW = /^(?:at|run|pins|people)=/;

/**
 * The plans of a link to a comparison, whole or the part after `#`.
 * @param letters - What plans without a name are called.
 * @returns Null for anything else.
 */
export function plansOfLink(text: string, letters: readonly string[]): LinkedPlans | null {
  const hash = text.slice(text.indexOf('#') + 1);
  if (!hash.includes(BETWEEN) || !/^v=\d/.test(hash)) return null;
  const parts = hash.split(BETWEEN);
  const plans = parts.filter((part) => !VIEW.test(part));
  const view = new URLSearchParams(parts.find((part) => VIEW.test(part)) ?? '');
  return {
    plans: plans.map((typed, at) => {
      const about = new URLSearchParams(typed.split(AFTER_SCENARIO).slice(1).join('&'));
      return { typed, name: about.get('name')?.trim() ?? letters[at] ?? '' };
    }),
    people: view.get('people'),
  };
}
