import { notHere, plainNote } from './field-names.ts';

/** The first reason of a refusal, as a sentence of the page. */
export function reasonOfRefusal(refusal: string): string {
  const lines = refusal.split('\n');
  const reason = lines.find((line) => line.trim().startsWith('- ')) ?? lines[0] ?? '';
  return notHere(plainNote(reason.replace(/^\s*- /u, '')));
}
