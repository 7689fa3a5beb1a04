/** What the room of the teacher has, one part on the screen at a time. */
export const teacherParts = ['plan', 'links', 'worksheets', 'results', 'next'] as const;

/** A part of the room. */
export type TeacherPart = (typeof teacherParts)[number];

/** The part of the room that an address opens, by what stands after `#`; null where it opens something else. */
export function teacherPartOf(hash: string): TeacherPart | null {
  const [, name] = /^#?teacher(?:=(\w*))?(?:&|$)/u.exec(hash) ?? [null, null];
  if (name === null) return null;
  return teacherParts.find((part) => part === name) ?? 'plan';
}

/** The part of an address after `#`, with it. */
export function teacherHash(part: TeacherPart): string {
  return part === 'plan' ? '#teacher' : `#teacher=${part}`;
}
