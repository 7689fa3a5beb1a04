/**
 * Writes what is made from the docstrings of the elements: `custom-elements.json`, the data for VS Code, the types of events
 * and properties, and the tables of the README. Run with Node 24 or later:
 * `node --conditions ripplecast/source packages/elements/scripts/generate-manifest.ts`. A test fails when a written file is not
 * current.
 */
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, type FormatOptions } from 'oxfmt';
import { describeElements, manifestOf } from './analyze-elements.ts';
import { membersText } from './element-members.ts';
import { readmeText } from './readme-tables.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Every file that is made from docstrings, with the text that it must have. */
export async function renderAll(): Promise<Map<string, string>> {
  const described = describeElements();
  const manifest = manifestOf(described);
  const plain = JSON.stringify(manifest);
  // The generators of editor data change what they are given.
  const copy = (): Parameters<typeof getVsCodeHtmlCustomData>[0] => JSON.parse(plain) as never;
  const readme = readFileSync(pathOf('README.md'), 'utf8');
  const texts = {
    'custom-elements.json': plain,
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(copy(), {
      hideCssPropertiesDocs: true,
      hideMethodDocs: true,
      hideLogs: true,
    }),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(copy(), { hideLogs: true }),
    'src/element-members.generated.ts': membersText(described),
    'README.md': readme.replace(
      /(<!-- elements:begin -->).*?(<!-- elements:end -->)/s,
      (_, begin: string, end: string) => `${begin}\n\n${readmeText(described)}\n\n${end}`,
    ),
  };
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(texts)) files.set(pathOf(path), await formatted(pathOf(path), text));
  return files;
}

async function formatted(path: string, text: string): Promise<string> {
  const {
    $schema: _,
    ignorePatterns: _ignored,
    ...options
  } = JSON.parse(readFileSync(pathOf('../../.oxfmtrc.json'), 'utf8')) as FormatOptions & Record<string, unknown>;
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be formatted'}`);
  return code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await renderAll()) writeFileSync(path, text);
}
