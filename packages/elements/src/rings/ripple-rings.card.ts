import { html, type TemplateResult } from 'lit';
import type { ElementSize } from '../observed-size.ts';
import type { RingsWords } from '../words/rings-words.ts';
import type { RingFacts } from './ring-facts.ts';
import type { Place } from './ring-picture.ts';
import { factPhrases, titleOf } from './ripple-rings.words.ts';

/** The card stands beside the rings from this width on; heights that it and the help on keys take. In CSS pixels. */
const ROOM_BESIDE = 130;
const ROOM_FOR_CARD = 150;
const ROOM_FOR_KEYS = 250;

/**
 * The card of facts about one person.
 * @param place - Where the person stands, in CSS pixels of the picture.
 * @param size - Of the picture.
 */
export function ringCard(
  facts: RingFacts,
  place: Place,
  size: ElementSize,
  words: RingsWords,
  locale: string,
): TemplateResult {
  return html`<div class="facts" part="facts" style=${cardPlace(place, size)}>
    <b>${titleOf(facts)}</b>${factPhrases(facts, words, locale).map((phrase) => html`<span>${phrase}</span>`)}
  </div>`;
}

/** Beside the rings, at the height of the person, where there is room; else next to the person. */
function cardPlace({ x, y }: Place, { width, height }: ElementSize): string {
  const isLeft = x < width / 2;
  const beside = (width - height) / 2;
  if (beside >= ROOM_BESIDE) {
    const lowest = height - (isLeft ? ROOM_FOR_KEYS : ROOM_FOR_CARD);
    const top = Math.max(0, Math.min(y - 30, lowest));
    return `${isLeft ? 'left' : 'right'}:0;top:${top}px;max-width:${beside - 6}px`;
  }
  const across = isLeft ? `left:${x + 16}px` : `right:${width - x + 16}px`;
  return `${across};${y < height / 2 ? `top:${y + 8}px` : `bottom:${height - y + 8}px`}`;
}
