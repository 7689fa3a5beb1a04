import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InvalidFileError, LONGEST_PIECE, quotePiece } from '../invalid-file-error.ts';
import { Utf8Decoder } from '../text/utf8.ts';

/** UTF-16 units for one call of the parser: a text of many megabytes would lie in memory a second time. */
const PIECE = 1 << 16;

/** How far before a fault the beginning of a tag is looked for. */
const LOOK_BACK = 1000;

/** Longest reference to a character, such as `&#x1F600;`, generously. */
const LONGEST_REFERENCE = 64;

/** What is written as a reference and is none that XML itself has; the parser takes everything to the next semicolon for one. */
const otherReference = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,60}|#x[\dA-Fa-f]{1,60});)/g;
const NO_REFERENCE = 'an entity of XML itself';

/** Encodings that files may declare: what they hold is read as UTF-8. */
const readEncoding = /^(?:utf-?8|us-ascii)$/i;

/** How a file in UTF-16 begins: a mark of the order of bytes, or the first tag. */
const beginningsOfUtf16 = new Set(['ff,fe', 'fe,ff', '3c,0', '0,3c']);

/** Attributes of an element by their names, as they are written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is read of an element. */
export interface ElementRule {
  /** Called at its beginning, with the line on which its first tag ends. */
  readonly open?: (attributes: Attributes, line: number) => void;
  /** Called at its end, with the text that stands in it; without this, the text is not kept. */
  readonly close?: (text: string) => void;
  /** Elements that may stand in it, and are read. */
  readonly inside?: Readonly<Record<string, ElementRule>>;
  /** Whether others may write into it what they like, which is not looked at. */
  readonly isForeign?: boolean;
}

/** What a form of graph file looks like. */
export interface XmlForm {
  /** Name of the outermost element. */
  readonly root: string;
  readonly rule: ElementRule;
  /** Elements that mean something to a graph, and what is expected where they stand in a place without a rule for them. Others are skipped. */
  readonly meaningful: Readonly<Record<string, string>>;
}

/** A place in the text where it is no XML; told when the rest of its line is there. */
interface Fault {
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

/**
 * Reads XML as a stream: elements that a form has rules for are given to them, others are skipped, and what is not well formed, or
 * means something that a graph cannot keep, is refused with its line.
 */
export class XmlReader {
  readonly #form: XmlForm;
  readonly #parser: SaxesParser = new SaxesParser();
  readonly #decoder: Utf8Decoder = new Utf8Decoder();
  /** Rules of the elements that are open, and their names. */
  readonly #open: { readonly name: string; readonly rule: ElementRule; text: string }[] = [];
  /** How many elements are open that are skipped. */
  #skipped = 0;
  /** What prefixes mean where the parser is, the innermost declaration last, and what that of the outermost element means. */
  readonly #namespaces = new Map<string, string[]>();
  #rootNamespace: string | undefined;
  /** Prefixes that the element which begins declares, and those of the elements that are open, with how deep each of these lies. */
  #declared: string[] = [];
  readonly #scopes: { readonly depth: number; readonly prefixes: readonly string[] }[] = [];
  #tagLine = 1;
  /** The end of what was parsed, the piece that is being parsed, what is still to be, and how many characters were parsed. */
  #before = '';
  #piece = '';
  #rest = '';
  #parsed = 0;
  #hasBegun = false;
  /** Whether the parser may be in a comment or the like, where nothing is a reference, and which does not end before the next ">". */
  #isVerbatim = false;
  /** The first byte, until the second is there; null when both are. */
  #firstByte: Uint8Array | null = new Uint8Array(0);
  #fault: Fault | null = null;

  constructor(form: XmlForm) {
    this.#form = form;
    const parser = this.#parser;
    parser.on('attribute', ({ name, value }) => {
      if (name.startsWith('xmlns:')) this.#declareNamespace(name.slice('xmlns:'.length), value);
    });
    parser.on('opentag', (tag: SaxesTagPlain) => {
      this.#openElement(tag.name, tag.attributes);
    });
    parser.on('closetag', () => {
      this.#closeElement();
    });
    const keepText = (text: string): void => {
      const element = this.#open.at(-1);
      if (this.#skipped === 0 && element?.rule.close !== undefined) element.text += text;
    };
    parser.on('text', keepText);
    parser.on('cdata', keepText);
    parser.on('doctype', (text: string) => {
      // Entities of one's own are where small files become large ones. Names of other files may hold brackets.
      const declarations = text.replaceAll(/"[^"]*"|'[^']*'/g, '').includes('[');
      if (declarations) this.#stop('<!DOCTYPE> without declarations in [ ]', '<!DOCTYPE');
    });
    parser.on('error', (error) => {
      this.#explain(error.message.replace(/^\d+:\d+: /, ''));
    });
  }

  /** Takes the next bytes of UTF-8, cut anywhere, or the next characters. */
  push(chunk: Uint8Array | string): void {
    if (typeof chunk === 'string') this.#take(chunk);
    else if (this.#firstByte === null) this.#takeBytes(chunk);
    else {
      const bytes = Uint8Array.of(...this.#firstByte, ...chunk.subarray(0, 2));
      this.#firstByte = bytes.length < 2 ? bytes : null;
      if (this.#firstByte !== null) return;
      const beginning = `${bytes[0].toString(16)},${bytes[1].toString(16)}`;
      if (beginningsOfUtf16.has(beginning)) {
        throw new InvalidFileError(1, 'expected UTF-8; found UTF-16');
      }
      this.#takeBytes(bytes);
      this.#takeBytes(chunk.subarray(2));
    }
  }

  #requireReadEncoding(): void {
    // A handler of the declaration would be one property too many: V8 then keeps the parser as a dictionary, which is slow.
    const { encoding } = this.#parser.xmlDecl;
    // Characters have been decoded by whoever gives them.
    if (this.#firstByte !== null || encoding === undefined || readEncoding.test(encoding)) return;
    throw new InvalidFileError(1, `expected UTF-8; the file says that it is ${quotePiece(encoding)}`);
  }

  #takeBytes(bytes: Uint8Array): void {
    this.#take(this.#decoder.decode(bytes));
    this.#requireUtf8();
  }

  /** Tells that the text is at its end. */
  finish(): void {
    if (this.#firstByte !== null) this.#takeBytes(this.#firstByte);
    this.#decoder.finish();
    this.#requireUtf8();
    this.#tellFault(true);
    this.#parse(true);
    this.#tellFault(true);
    this.#piece = '';
    this.#guard(() => this.#parser.close());
    this.#tellFault(true);
  }

  #requireUtf8(): void {
    if (this.#decoder.isSound) return;
    this.#tellFault(true);
    throw new InvalidFileError(this.#parser.line, 'expected UTF-8; found bytes that are not');
  }

  #take(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      this.#rest += text.slice(at, at + PIECE);
      if (this.#fault === null) this.#parse(false);
      else this.#fault = { ...this.#fault, found: this.#fault.found + text.slice(at, at + PIECE) };
      this.#tellFault(false);
    }
  }

  /** Parses what is there, but for a reference that may go on. */
  #parse(isEnd: boolean): void {
    const text = this.#rest;
    if (!this.#hasBegun && !this.#begin(text)) return;
    const last = text.lastIndexOf('&');
    const isOpen = last !== -1 && text.length - last <= LONGEST_REFERENCE && !text.includes(';', last);
    const end = isOpen && !isEnd ? last : text.length;
    for (let from = this.#endOfVerbatim(text, 0, end); from < end;) {
      otherReference.lastIndex = from;
      const index = otherReference.exec(text)?.index ?? end;
      if (index >= end) break;
      this.#feed(text.length - this.#rest.length, index + 1);
      if (this.#fault !== null) return;
      const { line } = this.#parser;
      // The parser keeps back what may be half of a character or of a line end.
      const next = /[\r\uD800-\uDBFF]/.test(text[index + 1] ?? '') ? index + 3 : index + 2;
      this.#feed(index + 1, next);
      // What the parser takes for a reference is in a private field of it: its version is pinned, and a test looks at the field.
      if (this.#fault !== null || this.#parser['entity'] !== '') {
        this.#fault ??= { line, expected: NO_REFERENCE, found: text.slice(index) };
        return;
      }
      this.#isVerbatim = true;
      from = this.#endOfVerbatim(text, index + 1, end);
    }
    const start = text.length - this.#rest.length;
    if (start < end) this.#feed(start, end);
  }

  /** From where references are to be looked for: at `from`, or where what holds none may end. */
  #endOfVerbatim(text: string, from: number, end: number): number {
    if (!this.#isVerbatim) return from;
    const close = text.indexOf('>', from);
    if (close === -1 || close >= end) return end;
    this.#isVerbatim = false;
    return close;
  }

  /** Whether the text begins as XML does; blanks before that are left to the parser. */
  #begin(text: string): boolean {
    const first = text.search(/[^\s\uFEFF]/);
    this.#hasBegun = first !== -1;
    if (first === -1 || text[first] === '<') return true;
    const line = this.#parser.line + countLines(text.slice(0, first));
    this.#fault = { line, expected: this.#someRoot(), found: text.slice(first) };
    return false;
  }

  /** Gives characters start … end − 1 of the text that is there to the parser. */
  #feed(start: number, end: number): void {
    const piece = this.#rest.slice(0, end - start);
    this.#piece = piece;
    this.#rest = this.#rest.slice(end - start);
    this.#guard(() => this.#parser.write(piece));
    this.#parsed += piece.length;
    this.#before = (this.#before + piece).slice(-LOOK_BACK);
  }

  /** Runs the parser, which a fault ends. */
  #guard(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof FaultFound)) throw error;
    }
  }

  /** Turns what the parser complains about into what was expected. */
  #explain(complaint: string): never {
    const { root } = this.#form;
    if (/malformed character entity/.test(complaint)) return this.#stop('a character that XML can hold', '&');
    if (/entity/.test(complaint)) return this.#stop(NO_REFERENCE, '&');
    if (/clos(e|ing) tag/.test(complaint)) return this.#stop('a tag that closes the last one that is open', '<');
    if (/only one root/.test(complaint)) return this.#stop(`one element <${root}> around everything`, '<');
    if (/outside of root/.test(complaint)) {
      // It is noticed at the end of the text, wherever the chunk ends.
      throw new InvalidFileError(
        this.#tagLine,
        `expected one element <${root}> around everything; found text outside of it`,
      );
    }
    if (/must contain a root/.test(complaint)) return this.#stop(this.#someRoot(), null);
    if (/unclosed tag|unexpected end/.test(complaint)) {
      const element = /unclosed tag: (.*)/.exec(complaint)?.[1];
      return this.#stop(element === undefined ? 'well-formed XML' : `</${element}>; the file is cut off`, null);
    }
    return this.#stop('well-formed XML', '<');
  }

  #someRoot(): string {
    return `XML with an element <${this.#form.root}>`;
  }

  /** Ends the parsing at the last `mark` before where the parser is; null: at the end of the text. */
  #stop(expected: string, mark: string | null): never {
    const { line } = this.#parser;
    if (mark === null) throw new InvalidFileError(line, `expected ${expected}; found the end`);
    const text = this.#before + this.#piece;
    const at = this.#before.length + this.#parser.position - this.#parsed;
    const from = Math.max(0, at - LOOK_BACK, text.slice(0, at).lastIndexOf(mark));
    this.#fault = { line: line - countLines(text.slice(from, at)), expected, found: text.slice(from) + this.#rest };
    throw new FaultFound();
  }

  /** Throws what was found, once it is there to the end of its line, or as far as a message shows it. */
  #tellFault(isEnd: boolean): void {
    if (this.#fault === null) return;
    const { line, expected, found } = this.#fault;
    if (!isEnd && !found.includes('\n') && found.length <= LONGEST_PIECE) return;
    const [shown = ''] = found.split('\n', 1);
    throw new InvalidFileError(line, `expected ${expected}; found ${quotePiece(shown.trim())}`);
  }

  #declareNamespace(prefix: string, namespace: string): void {
    const meanings = this.#namespaces.get(prefix);
    if (meanings === undefined) this.#namespaces.set(prefix, [namespace]);
    else meanings.push(namespace);
    this.#declared.push(prefix);
  }

  /** The name without its prefix, where that means what the outermost element is in; other prefixes belong to others' elements. */
  #ownName(name: string): string {
    const colon = name.indexOf(':');
    if (colon === -1 || this.#rootNamespace === undefined) return name;
    return this.#namespaceOf(name, colon) === this.#rootNamespace ? name.slice(colon + 1) : name;
  }

  #namespaceOf(name: string, colon: number): string | undefined {
    return this.#namespaces.get(name.slice(0, colon))?.at(-1);
  }

  #openElement(tag: string, attributes: Attributes): void {
    const { line } = this.#parser;
    this.#tagLine = line;
    if (this.#declared.length > 0) {
      this.#scopes.push({ depth: this.#open.length + this.#skipped, prefixes: this.#declared });
      this.#declared = [];
    }
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#requireReadEncoding();
      const colon = tag.indexOf(':');
      this.#rootNamespace = colon === -1 ? attributes['xmlns'] : this.#namespaceOf(tag, colon);
    }
    const name = this.#ownName(tag);
    if (parent === undefined) {
      const { root, rule } = this.#form;
      if (name !== root) this.#stop(`one element <${root}> around everything`, '<');
      this.#open.push({ name: tag, rule, text: '' });
      return;
    }
    const rule = this.#skipped > 0 ? undefined : own(parent.rule.inside, name);
    if (rule === undefined) {
      const expected = parent.rule.isForeign === true ? undefined : own(this.#form.meaningful, name);
      if (expected !== undefined) {
        const where = this.#skipped > 0 ? 'an element that is not read' : `<${parent.name}>`;
        throw new InvalidFileError(line, `expected ${expected}; found <${tag}> in ${where}`);
      }
      this.#skipped += 1;
      return;
    }
    this.#open.push({ name: tag, rule, text: '' });
    rule.open?.(attributes, line);
  }

  #closeElement(): void {
    this.#tagLine = this.#parser.line;
    if (this.#skipped > 0) this.#skipped -= 1;
    else {
      const element = this.#open.pop();
      element?.rule.close?.(element.text);
    }
    if (this.#scopes.at(-1)?.depth !== this.#open.length + this.#skipped) return;
    for (const prefix of this.#scopes.pop()?.prefixes ?? []) this.#namespaces.get(prefix)?.pop();
  }
}

/** Ends the parser; the fault is in the reader. */
class FaultFound extends Error {}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
