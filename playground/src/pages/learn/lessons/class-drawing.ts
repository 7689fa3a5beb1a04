import { html, svg, type TemplateResult } from 'lit';

/** A class as it is drawn on paper. */
interface DrawnClass {
  readonly people: number;
  /** Pupils in a group of friends, one after another. */
  readonly group: number;
  readonly friendsOf: (person: number) => readonly number[];
  readonly name: (person: number) => string;
}

/** Half the width and height of the picture, and how far groups and their pupils lie from their middles. */
const [HALF_WIDTH, HALF_HEIGHT] = [360, 270];
const [FAR, NEAR] = [185, 62];

/** Everybody by name, in their groups, with a line between friends. */
export function classDrawing({ people, group, friendsOf, name }: DrawnClass): TemplateResult {
  const groups = Math.ceil(people / group);
  const spot = (person: number): { readonly x: number; readonly y: number } => {
    const middle = (2 * Math.PI * Math.floor(person / group)) / groups - Math.PI / 2;
    const own = middle + (2 * Math.PI * (person % group)) / group;
    return {
      x: 1.35 * (FAR * Math.cos(middle) + NEAR * Math.cos(own)),
      y: FAR * Math.sin(middle) + NEAR * Math.sin(own),
    };
  };
  const all = Array.from({ length: people }, (_, person) => person);
  return html`
    <svg
      class="class-drawing"
      aria-hidden="true"
      viewBox="${-HALF_WIDTH} ${-HALF_HEIGHT} ${2 * HALF_WIDTH} ${2 * HALF_HEIGHT}"
    >
      ${all.flatMap((person) =>
        friendsOf(person)
          .filter((friend) => friend > person)
          .map((friend) => {
            const [from, to] = [spot(person), spot(friend)];
            return svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
          }),
      )}
      ${all.map((person) => {
        const { x, y } = spot(person);
        return svg`<circle cx=${x} cy=${y} r="5"></circle><text x=${x} y=${y - 8}>${name(person)}</text>`;
      })}
    </svg>
  `;
}
