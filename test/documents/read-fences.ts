/** A fenced block of code in a document. */
export interface Fence {
  readonly language: string;
  readonly code: string;
  /** Line of the document (from 1) on which the code begins. */
  readonly line: number;
  /** Why it is not run; null if it is. */
  readonly exclusion: string | null;
}

const marker = /^<!--\s*not run:\s*(.*?)\s*-->$/;

/**
 * All fenced blocks of a Markdown text. A block is left out of the tests only by a comment on the line above it (blank
 * lines may stand between) that says why: `<!-- not run: needs a network of its own -->`.
 */
export function readFences(text: string): Fence[] {
  const fences: Fence[] = [];
  const lines = text.split(/\r?\n/);
  let above = '';
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)/.exec(lines[index]);
    if (opening === null) {
      if (lines[index].trim() !== '') above = lines[index].trim();
      continue;
    }
    const [, indent, ticks, language] = opening;
    const line = index + 2;
    const code: string[] = [];
    for (index += 1; index < lines.length && lines[index].trim() !== ticks; index += 1) {
      code.push(lines[index].startsWith(indent) ? lines[index].slice(indent.length) : lines[index]);
    }
    const exclusion = marker.exec(above)?.[1] ?? null;
    if (exclusion === '') throw new Error(`line ${line}: a fence that is not run needs a reason`);
    fences.push({ language, code: code.join('\n'), line, exclusion });
    above = '';
  }
  return fences;
}

/** Fenced blocks of the `@example` parts of the docstrings of a TypeScript source. */
export function readDocstringFences(source: string): Fence[] {
  const fences: Fence[] = [];
  for (const match of source.matchAll(/\/\*\*.*?\*\//gs)) {
    const firstLine = source.slice(0, match.index).split('\n').length;
    const text = match[0].replaceAll(/^[ \t]*\* ?/gm, '').replace(/\s*\*\/$/, '');
    const start = text.indexOf('@example');
    if (start < 0) continue;
    const linesBefore = text.slice(0, start).split('\n').length - 1;
    for (const fence of readFences(text.slice(start))) {
      fences.push({ ...fence, line: firstLine + linesBefore + fence.line - 1 });
    }
  }
  return fences;
}
