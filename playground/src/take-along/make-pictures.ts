import { register } from '@ripplecast/elements';
import { html, render } from 'lit';
import { cardText } from './card-text.ts';
import { PageCard } from './page-card.ts';
import { copyElement } from './picture/copy-element.ts';
import type { Picture } from './picture/picture.ts';
import { drawApart, drawn, type Scheme } from './picture/picture-room.ts';
import { onGround, readPicture } from './picture/read-picture.ts';
import type { Takeable, TakenPicture } from './takeable.ts';

register({ 'page-card': PageCard });

/** Pixels that canvases are drawn with for each pixel of a picture. */
export const DENSITY = 2;
/** Width of a picture by itself, in rem, and of the room around it, in pixels. */
const WIDTH = 60;
const MARGIN = 24;
/** How many pictures stand on a card. */
const ON_CARD = 2;

/** What can be taken along, apart from the page: copies of what shows it, which time does not change. */
export function apart(takeable: Takeable): Takeable {
  const pictures = takeable.pictures.flatMap((picture): readonly TakenPicture[] => {
    const element = picture.element();
    if (element === null) return [];
    const copy = copyElement(element, picture.properties);
    return [{ ...picture, element: () => copyElement(copy) }];
  });
  return { ...takeable, pictures };
}

/** The card of a result, 1200 pixels wide and 630 high. */
export async function makeCard(taken: Takeable, scheme: Scheme): Promise<Picture> {
  const card = document.createElement('page-card') as PageCard;
  card.text = cardText(taken);
  const copies = taken.pictures.slice(0, ON_CARD).map(({ element }) => element());
  card.append(...copies.filter((copy) => copy !== null));
  return drawApart([card], { width: 75, scheme, density: DENSITY }, async (room) => {
    await card.fit();
    await drawn(room);
    return readPicture(room);
  });
}

/** One picture by itself, with what it rests on below it. */
export async function makePicture(taken: Takeable, { element }: TakenPicture, scheme: Scheme): Promise<Picture | null> {
  const copy = element();
  if (copy === null) return null;
  const { mark, setup } = cardText(taken);
  const frame = document.createElement('div');
  frame.style.cssText =
    '--ripple-dots-height:32rem;--ripple-people-height:32rem;--ripple-rings-height:40rem;--ripple-outcomes-height:22rem';
  render(
    html`${copy}
      <p style="margin:0.75rem 0 0;font-size:0.8125rem;color:var(--ripple-muted)">
        ${[mark, setup].filter(Boolean).join(' ')}
      </p>`,
    frame,
  );
  return drawApart([frame], { width: WIDTH, scheme, density: DENSITY }, (room) =>
    onGround(readPicture(room), getComputedStyle(room).backgroundColor, MARGIN),
  );
}
