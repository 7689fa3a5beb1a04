import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** One cascade: people reached, seeds included, and the round in which they were on average. */
export type CascadeSize = readonly [reach: number, round: number];

/** The first answer of a tool. */
export interface Ready {
  /** Processor time of reading the graph and building what the tool needs. */
  readonly loadMilliseconds: number;
}

/** The answer of a tool to a number of runs. */
export interface Turn {
  /** Processor time of all runs. */
  readonly milliseconds: number;
  readonly runs: readonly CascadeSize[];
  /** Most memory that the process has held so far, loading included. */
  readonly peakBytes: number;
}

/** A tool in a process of its own that keeps its graph between turns; it is asked and answers in lines. */
export class ToolProcess {
  readonly loadMilliseconds: number;
  readonly #name: string;
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  private constructor(name: string, child: ChildProcess, answers: AsyncIterator<string>, ready: Ready) {
    this.#name = name;
    this.#child = child;
    this.#answers = answers;
    this.loadMilliseconds = ready.loadMilliseconds;
  }

  /** Starts a tool and waits until it has loaded. */
  static async open(name: string, command: readonly string[]): Promise<ToolProcess> {
    const child = spawn(command[0], command.slice(1), {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return new ToolProcess(name, child, answers, await readAnswer<Ready>(name, answers));
  }

  /** Runs that many cascades. */
  async run(count: number): Promise<Turn> {
    this.#child.stdin?.write(`${count}\n`);
    return readAnswer<Turn>(this.#name, this.#answers);
  }

  /** Ends the process. */
  close(): void {
    this.#child.kill();
  }
}

async function readAnswer<Answer>(name: string, answers: AsyncIterator<string>): Promise<Answer> {
  const line = await answers.next();
  if (line.done === true) throw new Error(`${name} ended without an answer`);
  return JSON.parse(line.value) as Answer;
}
