import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Locator, type Page } from '@playwright/test';

/** Files of a test, in a folder of their own. */
export class TestFiles {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<TestFiles> {
    return new TestFiles(await mkdtemp(join(tmpdir(), 'ripplecast own data ')));
  }

  /** Writes a file and gives its path. */
  async put(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }

  /** What the command line says as JSON, run beside the files. */
  async commandLine(...args: readonly string[]): Promise<{ readonly cascade: unknown; readonly provenance: unknown }> {
    const program = fileURLToPath(new URL('../../packages/node/src/cli/ripplecast.ts', import.meta.url));
    const conditions = ['--conditions', 'ripplecast/source', program];
    const { stdout } = await promisify(execFile)(process.execPath, [...conditions, ...args, '--json', '--quiet'], {
      cwd: this.folder,
      maxBuffer: 1 << 26,
    });
    return JSON.parse(stdout) as { cascade: unknown; provenance: unknown };
  }
}

/** Whole numbers below `below`, always the same: a plain sequence (Numerical Recipes), from its high bits. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** An edge list of so many lines between people with texts or numbers for names; some lead many, most lead few. */
export function edgeList(lines: number, people: number, name: (person: number) => string): string {
  const next = numbers();
  const pieces: string[] = ['# who is followed, who follows'];
  for (let line = 0; line < lines; line += 1) {
    const followed = Math.floor((next(people) * next(1000)) / 1000);
    pieces.push(`${name(followed)}\t${name(next(people))}`);
  }
  return `${pieces.join('\n')}\n`;
}

/** What the page must say of an edge list, worked out line by line. */
export function factsOf(text: string): readonly string[] {
  const pairs = text.split('\n').flatMap((line) => (/^#|^$/u.test(line) ? [] : [line.split('\t')]));
  const others = pairs.filter(([from, to]) => from !== to);
  const ties = new Set(others.map((pair) => pair.join(' ')));
  const people = new Set(pairs.flat());
  const followers = new Map<string, number>();
  for (const tie of ties) {
    const [from = ''] = tie.split(' ');
    followers.set(from, (followers.get(from) ?? 0) + 1);
  }
  const most = [...followers.values()].reduce((largest, count) => Math.max(largest, count), 0);
  const numbers = new Intl.NumberFormat('en-US');
  const counted = (count: number, one: string, many: string): string =>
    `${numbers.format(count)} ${count === 1 ? one : many} left out`;
  return [
    `${numbers.format(people.size)} people`,
    `${numbers.format(ties.size)} edges`,
    `has the most: ${numbers.format(most)} followers`,
    counted(others.length - ties.size, 'repeated edge', 'repeated edges'),
    counted(pairs.length - others.length, 'edge from somebody to themselves', 'edges from somebody to themselves'),
    '1 line without data',
  ];
}

/**
 * Drops a file onto the page, as a hand does.
 * @param file - Its path on this machine, or its name and bytes.
 */
export async function dropFile(page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'held';
    input.hidden = true;
    document.body.append(input);
  });
  await page.locator('#held').setInputFiles(file);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#held');
    const file = input?.files?.[0];
    if (input === null || file === undefined) throw new Error('the file must be held');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    input.remove();
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
}

/** The result that the page shows, as the command line prints it. */
export function resultOf(main: Locator): Promise<{ readonly cascade: unknown; readonly provenance: unknown }> {
  return main.evaluate((element) => {
    const page = element.closest('play-page') as unknown as {
      readonly answer: { readonly result: { readonly cascade: unknown; readonly provenance: unknown } };
    };
    const { cascade, provenance } = page.answer.result;
    return { cascade, provenance };
  });
}
