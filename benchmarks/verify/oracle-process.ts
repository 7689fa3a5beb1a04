import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installPython, pythonIn } from '../python-environment.ts';
import type { RunColumns } from './compare-runs.ts';
import type { PlainSetting } from './setting.ts';

/** The Python environment of the oracle, in the project's cache. */
const environmentFolder = join(import.meta.dirname, '../../.cache/verify');

/** Makes the oracle's Python ready. Throws an Error that says what is missing. */
export function installOracle(): void {
  try {
    installPython(environmentFolder, join(import.meta.dirname, 'requirements.txt'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `the oracle could not be installed (${why}); it needs python3 (3.11 or later) with venv, and the Python index once`,
      { cause: error },
    );
  }
}

/** The oracle in a process of its own; it is asked and answers in lines (see python/oracle.py). */
export class OracleProcess {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor() {
    this.#child = spawn(pythonIn(environmentFolder), [join(import.meta.dirname, 'python/oracle.py')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
    });
    this.#answers = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
  }

  /**
   * Runs a setting.
   * @param setting - Null for that of the question before.
   * @param seed - Numbers that fix the oracle's chance; different questions have different ones.
   */
  async run(setting: PlainSetting | null, seed: readonly number[], runs: number): Promise<RunColumns> {
    const question = setting === null ? { seed, runs } : { setting, seed, runs };
    this.#child.stdin!.write(`${JSON.stringify(question)}\n`);
    const line = await this.#answers.next();
    if (line.done === true) throw new Error('the oracle ended without an answer; what it said is above');
    return JSON.parse(line.value) as RunColumns;
  }

  /** Ends the process. */
  close(): void {
    this.#child.stdin!.end();
  }
}
