import { NAME_TYPE, placeOf, type PeopleContext, type PeoplePicture } from './people-picture.ts';

/** What everybody is called, below their dots; nothing where there is no room for names. */
export function drawNames(context: PeopleContext, picture: PeoplePicture): void {
  const { ratio, radius, colours, family, nameOf, enlarged } = picture;
  if (nameOf === null) return;
  context.font = `${NAME_TYPE * enlarged * ratio}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineWidth = 3 * ratio;
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.muted;
  for (let person = 0; person < picture.xs.length; person++) {
    const { x, y } = placeOf(picture, person);
    context.strokeText(nameOf(person), x, y + radius + 3.5 * ratio);
    context.fillText(nameOf(person), x, y + radius + 3.5 * ratio);
  }
}
