import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { version } from 'ripplecast';

/** Where a benchmark ran, and with which versions. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly v8: string;
  readonly ripplecast: string;
}

/** This machine. */
export const machine: Machine = {
  processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${availableParallelism()} cores`,
  memory: `${Math.round(totalmem() / 1e9)} GB`,
  system: `${type()} ${release()}`,
  node: process.version,
  v8: process.versions.v8,
  ripplecast: version,
};

/** The day, and the machine in words. */
export function describeMachine(date: string, on: Machine): string {
  return `${date}, Ripplecast ${on.ripplecast}, Node ${on.node} (V8 ${on.v8}), ${on.processor}, ${on.memory}, ${on.system}`;
}

/** The day of a result: today, in ISO form. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
