import { css } from 'lit';

/** In what colours a picture is. */
export type Scheme = 'light' | 'dark';

/** How a picture is laid out. */
export interface RoomSize {
  /** In rem, so that type that is larger on this device is not larger in the picture. */
  readonly width: number;
  readonly scheme: Scheme;
  /** Pixels that a canvas is drawn with for each of 1/16 rem. */
  readonly density: number;
}

/** Frames until an element that has measured itself is drawn. */
const FRAMES = 3;

/** Captions that the page cuts short are written out in pictures. */
const writtenOut = css`
  figcaption,
  figcaption * {
    height: auto !important;
    overflow: visible !important;
    white-space: normal !important;
  }
  figcaption [part='heading'] {
    white-space: pre-line !important;
  }
  /* Nobody is at a run in a picture. */
  .keys,
  [part='run'] {
    display: none !important;
  }
`;

/** How much larger the type is on this device than browsers have it. */
export function typeScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/**
 * Has something drawn where nobody sees it, in a size and colours of its own.
 * @param read - Is given the place once all is drawn.
 */
export async function drawApart<Read>(
  content: readonly Element[],
  { width, scheme, density }: RoomSize,
  read: (room: HTMLElement) => Read | Promise<Read>,
): Promise<Read> {
  const room = document.createElement('div');
  room.className = 'picture-room';
  room.dataset['theme'] = scheme;
  room.inert = true;
  room.ariaHidden = 'true';
  Object.assign(room.style, {
    position: 'fixed',
    left: '-200vw',
    top: '0',
    width: `${width}rem`,
    color: 'var(--ripple-ink)',
    background: 'var(--ripple-ground)',
    forcedColorAdjust: 'none',
    pointerEvents: 'none',
  });
  room.style.setProperty('--ripple-density', String(density / typeScale()));
  room.append(...content);
  document.body.append(room);
  try {
    await drawn(room);
    return await read(room);
  } finally {
    room.remove();
  }
}

/** Waits until everything inside has measured itself and is drawn. */
export async function drawn(room: HTMLElement): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    await Promise.all(elementsIn(room).map(async (element) => Reflect.get(element, 'updateComplete') as unknown));
    for (const { shadowRoot } of elementsIn(room)) writeOut(shadowRoot);
  }
}

function writeOut(root: ShadowRoot | null): void {
  const sheet = writtenOut.styleSheet;
  if (root === null || sheet === undefined || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Elements inside, those in shadow trees included. */
function elementsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...elementsIn(element.shadowRoot)],
  );
}
