/** Words of the frame with a playground. */
export interface PlaygroundWords {
  /** What the frame is called, unless it has a `label`: `Ripplecast playground` */
  readonly title: string;
  /** In its place without an address: `This frame has no address.` */
  readonly none: string;
}
