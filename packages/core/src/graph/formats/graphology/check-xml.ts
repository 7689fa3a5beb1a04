import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';

const names = String.raw`[A-Za-z_:][\w:.-]*`;
const attributes = String.raw`(?:\s+${names}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
/** Text, then a comment, a section of characters, an instruction, a document type without entities, or a tag. */
const piece = new RegExp(
  String.raw`[^<]*(?:<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^<>[]*>|<(/?)(${names})${attributes}\s*(/?)>)`,
  'y',
);

/**
 * Refuses XML that is not well formed, as readers of XML tend to read on and lose what follows.
 * @param root - Name of the outermost element.
 * @throws InvalidFileError with line and content, for tags that do not match, a text that ends early, or another root.
 */
export function checkXml(text: string, root: string): void {
  const entity = text.search(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/);
  if (entity !== -1) throw fault(text, entity, 'an entity of XML itself');
  const open: string[] = [];
  let isClosed = false;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (piece.lastIndex = at; ; at = piece.lastIndex) {
    const match = piece.exec(text);
    if (match === null) break;
    const [, isEnd, name, isEmpty] = match;
    if (name === undefined) continue;
    const begin = text.indexOf('<', at);
    if (isEnd === '/') {
      if (open.pop() !== name) throw fault(text, begin, 'a tag that closes the last one that is open');
      isClosed = open.length === 0;
      continue;
    }
    if (open.length === 0 && (isClosed || name !== root))
      throw fault(text, begin, `one element <${root}> around everything`);
    if (isEmpty !== '/') open.push(name);
    else isClosed ||= open.length === 0;
  }
  const rest = text.indexOf('<', at);
  if (rest !== -1) throw fault(text, rest, 'well-formed XML');
  if (open.length > 0) throw fault(text, text.length, `</${open.at(-1)}>; the file is cut off`);
  if (!isClosed) throw fault(text, 0, `XML with an element <${root}>`);
}

function fault(text: string, at: number, expected: string): InvalidFileError {
  let line = 1;
  for (let feed = text.indexOf('\n'); feed !== -1 && feed < at; feed = text.indexOf('\n', feed + 1)) line += 1;
  const [found = ''] = text.slice(at, at + 200).split('\n', 1);
  return new InvalidFileError(
    line,
    `expected ${expected}; found ${at >= text.length ? 'the end' : quotePiece(found.trim())}`,
  );
}
