import { linesOf } from './card-text.ts';
import type { Takeable } from './takeable.ts';

/** What is put on the clipboard as text. */
export function slideText(taken: Takeable): string {
  return `${linesOf(taken).join('\n')}\n`;
}

/** The same as markup, with the picture above it. Whatever is in a text is text. */
export function slideMarkup(taken: Takeable, picture: string): string {
  const body = document.createElement('div');
  const add = (name: string, text: string): HTMLElement => {
    const part = document.createElement(name);
    part.textContent = text;
    body.append(part);
    return part;
  };
  const image = document.createElement('img');
  image.src = picture;
  image.alt = taken.sentence;
  image.width = 1200;
  add('p', '').append(image);
  const [sentence = '', ...others] = linesOf(taken);
  const first = add('p', '');
  const strong = document.createElement('b');
  strong.textContent = sentence;
  first.append(strong);
  for (const line of others.slice(0, -1)) add('p', line);
  const link = document.createElement('a');
  link.href = taken.link;
  link.textContent = taken.link;
  add('p', '').append(link);
  return body.innerHTML;
}

/**
 * Puts picture, sentence and assumptions on the clipboard, for a slide or a document.
 * @returns False where the browser refuses that, or has no such clipboard.
 */
export async function copyForSlide(taken: Takeable, picture: Blob): Promise<boolean> {
  try {
    const markup = slideMarkup(taken, await dataAddress(picture));
    const item = new ClipboardItem({
      'image/png': picture,
      'text/html': new Blob([markup], { type: 'text/html' }),
      'text/plain': new Blob([slideText(taken)], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** A file as an address that holds it. */
export function dataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('the file must be read; it was not')));
    reader.readAsDataURL(file);
  });
}
