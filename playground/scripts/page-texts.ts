/**
 * The texts of docs/page in the page: Markdown becomes a template when the page is built, so that no reader loads what reads
 * Markdown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Marked, type RendererObject, type Tokens } from 'marked';
import type { Plugin } from 'vite';

const folder = new URL('../../docs/page/', import.meta.url);

/** How the page imports a text: `virtual:page-text/glossary.de`. */
const PREFIX = 'virtual:page-text/';

/** Names of the texts, each once in English (`glossary`) and once in German (`glossary.de`). */
export const textNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length))
  .toSorted();

const pathOf = (name: string): string => fileURLToPath(new URL(`${name}.md`, folder));

/** Headings one level lower, since the page has a title of its own; the first cell of a row is its heading; links leave the site. */
const renderer: RendererObject = {
  heading({ tokens, depth }: Tokens.Heading): string {
    return `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>`;
  },
  link({ href, tokens }: Tokens.Link): string {
    if (!href.startsWith('https://')) {
      throw new Error(
        `a link of a text of the page must start with https://, as the page has no other documents; got ${href}`,
      );
    }
    return `<a href="${encodeURI(href)}" rel="noreferrer">${this.parser.parseInline(tokens)}</a>`;
  },
  table({ header, rows }: Tokens.Table): string {
    const text = (cell: Tokens.TableCell): string => this.parser.parseInline(cell.tokens);
    const head = header.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
    const body = rows.map(
      ([first, ...others]) =>
        `<tr><th scope="row">${first === undefined ? '' : text(first)}</th>${others.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
    );
    return `<table class="words"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  },
  html({ text }: Tokens.HTML | Tokens.Tag): string {
    throw new Error(`a text of the page must be Markdown alone; got ${text}`);
  },
};

const markdown = new Marked({ renderer });

/** The HTML of a text. */
export function textAsHtml(text: string): string {
  return markdown.parse(text, { async: false });
}

/** A module whose `text` is a Lit template of the HTML. */
export function templateModule(html: string): string {
  const literal = html.replaceAll(/[\\`]|\$\{/gu, String.raw`\$&`);
  return `import { html } from 'lit';\nexport const text = html\`${literal}\`;\n`;
}

/** For Vite. */
export const pageTexts: Plugin = {
  name: 'page-texts',
  resolveId: (id) => {
    if (!id.startsWith(PREFIX)) return null;
    const name = id.slice(PREFIX.length);
    if (!textNames.includes(name)) throw new Error(`a text must be one of ${textNames.join(', ')}; got ${name}`);
    return `\0${PREFIX}${name}`;
  },
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const path = pathOf(id.slice(PREFIX.length + 1));
    this.addWatchFile(path);
    return templateModule(textAsHtml(readFileSync(path, 'utf8')));
  },
};
