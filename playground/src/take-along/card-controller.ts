import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataAddress } from './copy-for-slide.ts';
import { DENSITY, makeCard } from './make-pictures.ts';
import { paintPng } from './picture/paint-png.ts';
import { typeScale, type Scheme } from './picture/picture-room.ts';
import type { Picture } from './picture/picture.ts';
import type { Takeable } from './takeable.ts';

/** The card as a file, twice as large, and as an address for an image. */
interface CardImage {
  readonly blob: Blob;
  readonly address: string;
}

/** Draws the card of what is taken along: anew for other results and other colours. The clipboard needs it ready when it is asked for. */
export class CardController implements ReactiveController {
  #scheme: Scheme = 'light';
  #picture: Picture | null = null;
  #image: CardImage | null = null;
  #hasFailed = false;
  /** What the card was drawn of, or is being drawn. */
  #drawnOf: Takeable | null = null;
  /** Counts drawings: the last one is shown. */
  #drawings = 0;
  readonly #host: ReactiveControllerHost;
  readonly #taken: () => Takeable | null;

  constructor(host: ReactiveControllerHost, taken: () => Takeable | null) {
    this.#host = host;
    this.#taken = taken;
    host.addController(this);
  }

  hostUpdated(): void {
    const taken = this.#taken();
    if (taken === null || taken === this.#drawnOf) return;
    this.#drawnOf = taken;
    void this.#draw(taken);
  }

  /** The card; null while it is drawn. */
  get picture(): Picture | null {
    return this.#picture;
  }

  /** The card as it is copied; null while it is drawn. */
  get image(): CardImage | null {
    return this.#image;
  }

  /** Whether the card could not be drawn. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  /** Draws it in other colours. */
  choose(scheme: Scheme): void {
    this.#scheme = scheme;
    this.#drawnOf = null;
    this.#host.requestUpdate();
  }

  async #draw(taken: Takeable): Promise<void> {
    const drawing = ++this.#drawings;
    this.#show(null, null);
    try {
      const picture = await makeCard(taken, this.#scheme);
      const blob = await paintPng(picture, DENSITY / typeScale());
      const image = { blob, address: await dataAddress(blob) };
      if (drawing === this.#drawings) this.#show(picture, image);
    } catch {
      if (drawing === this.#drawings) this.#show(null, null, true);
    }
  }

  #show(picture: Picture | null, image: CardImage | null, hasFailed = false): void {
    this.#picture = picture;
    this.#image = image;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }
}
