const fromSources = import.meta.url.endsWith('.ts');

/**
 * Where the entry of a thread lies: beside the module that starts it, from its sources or built.
 * @param name - File name without its ending.
 * @param from - `import.meta.url` of that module.
 */
export function threadFile(name: string, from: string): URL {
  return new URL(`./${name}.${fromSources ? 'ts' : 'js'}`, from);
}

/**
 * Threads resolve the workspace's packages to their sources exactly as this thread does, whoever started it. They inherit the
 * options of Node as they are; listed, Node refuses those of V8.
 */
export function threadOptions(): { readonly execArgv?: string[] } {
  const { execArgv } = process;
  const isInherited = !fromSources || execArgv.some((argument) => argument.includes('ripplecast/source'));
  return isInherited ? {} : { execArgv: [...execArgv, '--conditions=ripplecast/source'] };
}
