import { elementWords, pageLanguage } from '../words/page-words.ts';

/** Whether some elements may have other words than those that they have at first. */
let haveSpoken = false;

/** Gives the elements of a page the words of its language, before they are drawn. */
export function speakElements(page: ParentNode): void {
  haveSpoken ||= pageLanguage() !== 'en';
  if (!haveSpoken) return;
  const words = elementWords();
  for (const element of page.querySelectorAll('*')) {
    // One whose class is still to come takes what it is given now when it comes.
    if (element.localName.startsWith('ripple-') && Reflect.get(element, 'words') !== words) {
      Reflect.set(element, 'words', words);
    }
  }
}
