import { html, nothing, svg, type TemplateResult } from 'lit';
import { radiusOfDots } from './dot-order.ts';
import { rayPath } from './dot-rays.ts';
import { spaceBelow, type HexGrid } from './hex-grid.ts';

/** What lies above the dots of a panel, as lines. */
export interface DotsOverlay {
  readonly grid: HexGrid;
  /** People for each dot. */
  readonly perDot: number;
  /** Pixels of the grid for each pixel of the page. */
  readonly ratio: number;
  /** Enlargement of the picture. */
  readonly scale: number;
  /** People whose area is outlined, 0 for none, and what they are called. */
  readonly mark: number;
  readonly markLabel: string;
  /** The same in grey. */
  readonly ghost: number;
  readonly ghostLabel: string;
  /** People reached by now. */
  readonly reached: number;
  /** How far a broadcast has come; 1 where there are no rays. */
  readonly rays: number;
  /** Diameter of the magnifier in pixels of the page, 0 for none. */
  readonly lens: number;
}

/** Distance of the magnifier's rim from the edges of the dots, in pixels of the page, as the styles have it. */
const INSET_MARGIN = 12;

/** Up to this width of the picture the words of the magnifier stand at its upper edge, as the styles have it. */
const NARROW = 260;

/** From a circle to the line of words on its other side, and how high words with their ground are. */
const LABEL_INSIDE = 17;
const LABEL_HEIGHT = 24;

/** First line of words below those of the magnifier, four lines at the upper edge, in pixels of the page. */
const BELOW_WORDS = 90;

/** A tower whose tip is the middle: a mast on two legs with braces. */
const TOWER = 'M0 0V34M0 6L-9 34M0 6L9 34M-3.4 16H3.4M-3.4 16L6.4 26M3.4 16L-6.4 26M-6.4 26H6.4';

/** The outlines with their names, the rays, and the place that is magnified. */
export function dotsOverlay(overlay: DotsOverlay): TemplateResult {
  const { grid, ratio, mark, markLabel, ghost, ghostLabel, rays, lens } = overlay;
  const width = grid.width / ratio;
  const height = grid.height / ratio;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${outline('ghost', ghost, ghostLabel, overlay)} ${outline('mark', mark, markLabel, overlay)}
    ${rays === 1 ? nothing : broadcast(overlay)} ${lens === 0 ? nothing : magnified(overlay)}
  </svg>`;
}

/** Radius of the area of so many people, in pixels of the page. */
function radiusOf(people: number, { grid, perDot, ratio, scale }: DotsOverlay): number {
  const dots = Math.round(people / perDot);
  if (dots <= grid.count) return (radiusOfDots(grid, dots) / ratio) * scale;
  // Farther out than the window: as far as so many dots would reach.
  return (radiusOfDots(grid, grid.count) / ratio) * Math.sqrt(dots / grid.count) * scale;
}

/** A circle with its name: above it for the mark, below it for the grey one, inside of the picture either way. */
function outline(
  kind: 'mark' | 'ghost',
  people: number,
  name: string,
  overlay: DotsOverlay,
): TemplateResult | typeof nothing {
  const { grid, ratio } = overlay;
  const [x, y] = [grid.width / ratio / 2, grid.height / ratio / 2];
  if (people <= 0 || grid.count === 0) return nothing;
  const radius = radiusOf(people, overlay);
  if (radius > Math.hypot(x, y)) return nothing;
  const labelY = kind === 'mark' ? markLabelY(y, radius, overlay) : ghostLabelY(y, radius, overlay);
  return svg`
    <circle class="halo" cx=${x} cy=${y} r=${radius}></circle>
    <circle class=${kind} cx=${x} cy=${y} r=${radius}></circle>
    <text class=${kind} x=${x} y=${labelY}>${name}</text>`;
}

/** Above its circle; inside of it where the words of the magnifier lie above. */
function markLabelY(y: number, radius: number, { grid, ratio, lens }: DotsOverlay): number {
  const isBelowWords = lens > 0 && grid.width / ratio <= NARROW;
  if (!isBelowWords) return Math.max(14, y - radius - 8);
  return Math.min(y - LABEL_INSIDE, Math.max(BELOW_WORDS, y - radius + LABEL_INSIDE));
}

/** Below its circle; inside of it where the other circle runs through the words. */
function ghostLabelY(y: number, radius: number, overlay: DotsOverlay): number {
  const { mark } = overlay;
  const other = mark > 0 ? radiusOf(mark, overlay) - radius : Infinity;
  return other > 0 && other < LABEL_HEIGHT ? y + radius - 8 : Math.min(2 * y - 6, y + radius + LABEL_INSIDE);
}

/** The tower and its rays, which are gone once everyone is lit. */
function broadcast(overlay: DotsOverlay): TemplateResult {
  const { grid, ratio, perDot, reached, rays } = overlay;
  const [x, y] = [grid.width / ratio / 2, grid.height / ratio / 2];
  const radius = Math.min(radiusOf(reached, overlay), Math.hypot(x, y));
  const size = Math.max(0.8, Math.min(1.7, Math.min(x, y) / 120));
  const place = `translate(${x} ${y}) scale(${size})`;
  const fading = Math.min(1, (1 - rays) / 0.2);
  return svg`<g class="broadcast" style="opacity:${fading.toFixed(3)}">
    <path class="ray" d=${rayPath(x, y, radius, reached / perDot, rays)}></path>
    <g transform=${place}><path class="mast halo" d=${TOWER}></path><path class="mast" d=${TOWER}></path>
      <circle class="tip" r="3.4"></circle></g>
  </g>`;
}

/** A ring round the lit dots, and a line to the magnifier in the lower corner at the end of the line of text. */
function magnified(overlay: DotsOverlay): TemplateResult {
  const { grid, ratio, reached, lens } = overlay;
  const [x, y] = [grid.width / ratio / 2, grid.height / ratio / 2];
  const radius = Math.max(5, radiusOf(reached, overlay) + 3);
  const fromEdge = INSET_MARGIN + lens / 2;
  const [toX, toY] = [x - fromEdge, y - fromEdge - spaceBelow(grid) / ratio];
  const length = Math.hypot(toX, toY);
  const [fromX, fromY] = [x + (toX / length) * radius, y + (toY / length) * radius];
  const line = `M${fromX} ${fromY}L${x + toX} ${y + toY}`;
  return svg`<g class="magnified">
    <circle class="halo" cx=${x} cy=${y} r=${radius}></circle><path class="halo" d=${line}></path>
    <circle cx=${x} cy=${y} r=${radius}></circle><path d=${line}></path></g>`;
}
