import { extname } from 'node:path';
import type { CsvTable } from 'ripplecast/graph';
import { BadInputError } from '../bad-input.ts';
import type { Layout } from '../text/layout.ts';
import { withVisibleTexts } from '../text/visible-text.ts';
import type { CommandLineIo } from './io.ts';
import type { OutputOptions, PlotFlags } from './options.ts';
import { chooseLayout, plainLayout } from './terminal.ts';
import { checkOutputs, type OutputNames, outputsOf } from './output-files.ts';
import { goesToFile, writeOutput } from './write-output.ts';

/** An answer in the forms for people and their programs, each made when it is asked for. Texts end with a line feed. */
export interface Rendering {
  readonly csv: () => CsvTable;
  readonly markdown: () => string;
  readonly text: (layout: Layout) => string;
}

/** The forms in which a command gives its answer. */
export type OutputFormat = 'text' | NamedFormat;

type NamedFormat = 'json' | 'csv' | 'markdown';

const formatsByEnding: Readonly<Record<string, NamedFormat>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

const endings: Readonly<Record<NamedFormat, string>> = { json: '.json', csv: '.csv', markdown: '.md' };

/** The format asked for; without an option, the one that the ending of `--out` means; else text for people. */
export function formatOf(options: OutputOptions): OutputFormat {
  return formatByOption(options) ?? formatByEnding(options) ?? 'text';
}

function formatByOption({ json, csv, markdown }: OutputOptions): NamedFormat | null {
  if (json === true) return 'json';
  if (csv === true) return 'csv';
  return markdown === true ? 'markdown' : null;
}

function formatByEnding({ out }: OutputOptions): NamedFormat | null {
  return formatsByEnding[extname(out ?? '').toLowerCase()] ?? null;
}

/**
 * Refuses an output file that cannot be written, or whose ending promises another format than it would get, before the
 * work rather than after it. An ending that names no format goes with every format.
 * @param options - The form and the place of the answer; a trace, where the command also writes one.
 * @param jsonOnly - Whether JSON is the only one of the named formats that the command has.
 * @throws BadInputError for such an ending, and as {@link checkOutputs}.
 */
export async function checkOutput(
  options: OutputOptions & OutputNames,
  io: CommandLineIo,
  jsonOnly = false,
): Promise<void> {
  if (options.out === '') throw new BadInputError('--out needs the name of a file; got an empty text');
  if (goesToFile(options)) checkEnding(options, jsonOnly);
  await checkOutputs(outputsOf(options), options, io);
}

function checkEnding(options: OutputOptions, jsonOnly: boolean): void {
  const promised = formatByEnding(options);
  const option = formatByOption(options);
  const given = jsonOnly ? 'json' : option;
  if (promised === null || given === null || promised === given) return;
  const where = option === null ? '' : `with --${option}, `;
  throw new BadInputError(
    `${where}--out must end in ${endings[given]} or in an ending that names no format; got "${options.out}"`,
  );
}

/**
 * Writes an answer in the form and to the place that were asked for.
 * @param render - Makes the forms for people from the answer as people may see it: no text in it steers a terminal. Not
 * called for JSON, so that what they need is not loaded.
 * @param document - What `--json` prints, exactly: the answer, unless it has more than that.
 */
export async function writeAnswer<Answer extends object>(
  options: OutputOptions,
  io: CommandLineIo,
  answer: Answer,
  render: (shown: Answer) => Promise<Rendering>,
  document: object = answer,
): Promise<void> {
  const format = formatOf(options);
  const text =
    format === 'json'
      ? (await import('ripplecast/scenario')).writeJson(document)
      : await renderForPeople(format, options, io, answer, render);
  await writeOutput(text, options, io);
}

async function renderForPeople<Answer>(
  format: Exclude<OutputFormat, 'json'>,
  options: OutputOptions,
  io: CommandLineIo,
  answer: Answer,
  render: (shown: Answer) => Promise<Rendering>,
): Promise<string> {
  const forms = await render(withVisibleTexts(answer));
  switch (format) {
    case 'csv':
      return (await import('ripplecast/graph')).writeCsv(forms.csv());
    case 'markdown':
      return forms.markdown();
    case 'text':
      return forms.text(layoutOf(options, io));
  }
}

/**
 * Whether an answer has a drawing.
 * @throws BadInputError for a form that has room for numbers only.
 */
export function wantsPlot(options: OutputOptions & PlotFlags): boolean {
  if (options.plot !== true) return false;
  const format = formatOf(options);
  if (format === 'text' || format === 'markdown') return true;
  throw new BadInputError(`--plot draws in text and in Markdown; got ${format === 'csv' ? 'CSV' : 'JSON'}`);
}

/** How text for people is laid out where it goes: no terminal decides about a file. */
export function layoutOf(options: OutputOptions, io: CommandLineIo): Layout {
  return goesToFile(options) ? plainLayout() : chooseLayout(io);
}
