import { html, type TemplateResult } from 'lit';
import { teacherWords } from '../../../words/teacher-words.ts';

/**
 * Makes a shared computer ready for the next pupil.
 * @param forget - Forgets the one before.
 */
export function nextPart(forget: () => void): TemplateResult {
  const words = teacherWords.next;
  return html`
    <h2>${words.title()}</h2>
    <p>${words.says()}</p>
    <p class="press"><button class="primary" @click=${forget}>${words.press()}</button></p>
  `;
}
