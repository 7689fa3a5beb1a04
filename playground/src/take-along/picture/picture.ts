/** Lines, boxes and text, as the inside of an SVG, in pixels of the picture. */
export interface VectorLayer {
  readonly kind: 'vector';
  readonly markup: string;
}

/** What a canvas shows, at its place in the picture. */
export interface PixelLayer {
  readonly kind: 'pixels';
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How round its corners are. */
  readonly radius: number;
}

/** A picture apart from the page: its layers from the lowest to the highest. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly (VectorLayer | PixelLayer)[];
}

/** A place in the picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
