/** Where a reader of the lessons is, as the address says it. */
export interface LearnPlace {
  /** Id of the lesson; null for the list of all. */
  readonly lesson: string | null;
  /** The step, from 0. */
  readonly step: number;
  /** What else the address has, as it stands there: what a teacher hid, or a scenario that was brought along. */
  readonly rest: string;
}

/** Reads the part of an address after `#`; steps are counted from 1 there. */
export function parseLearnHash(hash: string): LearnPlace {
  const parts = new URLSearchParams(hash.replace(/^#/u, ''));
  const lesson = parts.get('lesson');
  const step = parts.get('step');
  const isStep = step !== null && /^[1-9]\d?$/u.test(step);
  parts.delete('lesson');
  parts.delete('step');
  return {
    lesson,
    step: isStep ? Number(step) - 1 : 0,
    rest: lesson === null ? hash.replace(/^#/u, '') : parts.toString(),
  };
}

/** The part of an address after `#`, with it; empty for the list alone. */
export function formatLearnHash({ lesson, step, rest }: LearnPlace): string {
  const place = lesson === null ? '' : `lesson=${encodeURIComponent(lesson)}&step=${step + 1}`;
  const all = [place, rest].filter((part) => part !== '').join('&');
  return `#${all}`;
}
