import { NAME_TYPE, placeOf, type PeopleContext, type PeoplePicture } from './people-picture.ts';

/** Distance of a name from the dot, in pixels of the page: below its sign where somebody is marked. */
const APART = { plain: 3.5, marked: 7.5 };

/** What everybody is called, below their dots; nothing where there is no room for names. */
export function drawNames(context: PeopleContext, picture: PeoplePicture): void {
  const { ratio, radius, colours, family, nameOf, enlarged, marks } = picture;
  if (nameOf === null) return;
  const marked = new Set(marks.flatMap(({ people }) => people));
  context.font = `${NAME_TYPE * enlarged * ratio}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineWidth = 3 * ratio;
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.muted;
  for (let person = 0; person < picture.xs.length; person++) {
    const { x, y } = placeOf(picture, person);
    const below = y + radius + (marked.has(person) ? APART.marked : APART.plain) * ratio;
    context.strokeText(nameOf(person), x, below);
    context.fillText(nameOf(person), x, below);
  }
}
