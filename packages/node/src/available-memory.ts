/** Memory that this process may still use, in bytes; Infinity where it may not know, as in Deno without `--allow-sys`. */
export function availableMemory(): number {
  try {
    return process.availableMemory();
  } catch {
    return Infinity;
  }
}
