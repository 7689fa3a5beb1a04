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
/** How many pictures stand on a card, where the page does not say. */
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
  card.append(...taken.pictures.slice(0, taken.onCard ?? ON_CARD).flatMap(captioned));
  return drawApart([card], { width: 75, scheme, density: DENSITY }, async (room) => {
    await card.fit();
    await drawn(room);
    return readPicture(room);
  });
}

/** A picture below its caption, where it has one; none where its element is gone. */
function captioned({ caption, element }: TakenPicture): readonly Element[] {
  const copy = element();
  if (copy === null || caption === undefined) return copy === null ? [] : [copy];
  const figure = document.createElement('div');
  const line = document.createElement('p');
  line.textContent = caption;
  figure.className = 'captioned';
  figure.append(line, copy);
  return [figure];
}

/** One picture by itself, with what it rests on below it. */
export async function makePicture(taken: Takeable, picture: TakenPicture, scheme: Scheme): Promise<Picture | null> {
  const [content] = captioned(picture);
  if (content === undefined) return null;
  const { mark, setup } = cardText(taken);
  const frame = document.createElement('div');
  frame.style.cssText =
    '--ripple-dots-height:32rem;--ripple-people-height:32rem;--ripple-rings-height:40rem;--ripple-outcomes-height:22rem';
  render(
    html`${content}
      <p style="margin:0.75rem 0 0;font-size:0.8125rem;color:var(--ripple-muted)">
        ${[mark, setup].filter(Boolean).join(' ')}
      </p>`,
    frame,
  );
  return drawApart([frame], { width: WIDTH, scheme, density: DENSITY }, (room) =>
    onGround(readPicture(room), getComputedStyle(room).backgroundColor, MARGIN),
  );
}
