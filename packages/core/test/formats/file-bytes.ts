import { Buffer } from 'node:buffer';

/** UTF-8 of a text, by Node's own encoder. */
export function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** Text of chunks, by Node's own decoder. */
export function textOf(chunks: Iterable<Uint8Array>): string {
  return Buffer.concat([...chunks]).toString('utf8');
}

/** Something that takes a file in chunks. */
interface Parser<Result> {
  push(chunk: Uint8Array): void;
  finish(): Result;
}

/** Gives a parser a text in chunks of `size` bytes, each overwritten after the call, and returns what it made of them. */
export function parseText<Result>(parser: Parser<Result>, text: string | Uint8Array, size = Infinity): Result {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  for (let at = 0; at < bytes.length; at += size) {
    const chunk = bytes.slice(at, Math.min(bytes.length, at + size));
    parser.push(chunk);
    chunk.fill(0x58);
  }
  return parser.finish();
}
