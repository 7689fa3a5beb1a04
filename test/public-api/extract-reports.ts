import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from '@microsoft/api-extractor';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cacheFolder } from '../../scripts/tools.mjs';
import { root } from '../source-files.ts';
import { packageEntries, type PackageEntry } from './package-entries.ts';

/** What API Extractor says about the modules that the packages export. */
export interface PublicApi {
  /** The reports by their paths from the top folder: every public name of a module with its types, without docstrings. */
  readonly reports: ReadonlyMap<string, string>;
  /** Types that a public name mentions and nothing exports, so that they stand in no report: `file:line name`, sorted. */
  readonly unexported: readonly string[];
  /** Public names, and members of public types, without a docstring: `file:line what`, sorted. */
  readonly undocumented: readonly string[];
}

const written = join(cacheFolder, 'public-api');

/** Path of the report on a module, from the top folder: `packages/core/api/graph.api.md`, and for the root `ripplecast.api.md`. */
export function reportPath({ folder, specifier }: PackageEntry): string {
  const [name, ...subpath] = specifier.replace(/^@[^/]+\//, '').split('/');
  return `packages/${folder}/api/${subpath.length > 0 ? subpath.join('-') : name}.api.md`;
}

/** Reads the declarations of all packages at once, which must be up to date ({@link buildDeclarations}). */
export function extractPublicApi(): PublicApi {
  const entries = packageEntries();
  const declarations = entries.map((entry) => join(root, entry.declarations));
  const configurations = entries.map((entry) => configurationOf(entry, declarations));
  const [first] = configurations;
  if (first === undefined) throw new Error('no package exports anything');
  const compilerState = CompilerState.create(first, { additionalEntryPoints: declarations });
  const messages: ExtractorMessage[] = [];
  const reports = new Map<string, string>();
  for (const [index, configuration] of configurations.entries()) {
    Extractor.invoke(configuration, {
      localBuild: true,
      compilerState,
      messageCallback(message) {
        message.handled = true;
        messages.push(message);
      },
    });
    reports.set(reportPath(entries[index]), readFileSync(configuration.reportFilePath, 'utf8'));
  }
  const of = (id: string): ExtractorMessage[] => messages.filter(({ messageId }) => messageId === id);
  const exported = new Set([...reports.values()].flatMap(namesOf));
  const unexported = of('ae-forgotten-export').filter(({ text }) => !exported.has(/"(\w+)"/.exec(text)?.[1] ?? ''));
  return { reports, unexported: sentences(unexported), undocumented: sentences(of('ae-undocumented')) };
}

/** The names that a report says are exported. */
function namesOf(report: string): string[] {
  const declared = report.matchAll(/^export (?:abstract )?(?:class|const|function|interface|type) (\w+)/gm);
  const passedOn = report.matchAll(/^export \{ (\w+) \}$/gm);
  return [...declared, ...passedOn].map((match) => match[1] ?? '');
}

function configurationOf(entry: PackageEntry, declarations: readonly string[]): ExtractorConfig {
  const projectFolder = join(root, 'packages', entry.folder);
  const reportFolder = join(written, entry.folder);
  mkdirSync(reportFolder, { recursive: true });
  const never = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObject: {
      mainEntryPointFilePath: join(root, entry.declarations),
      projectFolder,
      newlineKind: 'lf',
      apiReport: {
        enabled: true,
        reportFileName: reportPath(entry).split('/').at(-1)!,
        reportFolder,
        reportTempFolder: join(reportFolder, 'new'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            lib: ['es2023', 'dom', 'dom.iterable'],
            module: 'nodenext',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: [],
          },
          files: declarations,
        },
      },
      messages: { extractorMessageReporting: never, tsdocMessageReporting: never, compilerMessageReporting: never },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
}

/** Messages as `file:line text`, each once: a name that two modules export has two. */
function sentences(messages: readonly ExtractorMessage[]): string[] {
  const all = messages.map(({ sourceFilePath = '', sourceFileLine = 0, text }) => {
    const path = relative(root, sourceFilePath).split(sep).join('/');
    return `${path}:${sourceFileLine} ${text}`;
  });
  return [...new Set(all)].toSorted();
}
