import { speak, type Language } from './page-words.ts';

/** Speaks a language as a page does, where there is no window that could be told. */
export async function speakForTest(language: Language): Promise<void> {
  const had = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', { value: new EventTarget(), configurable: true });
  try {
    await speak(language);
  } finally {
    if (had === undefined) Reflect.deleteProperty(globalThis, 'window');
    else Object.defineProperty(globalThis, 'window', had);
  }
}
