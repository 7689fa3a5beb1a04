import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { currentPupil, forgetPupil, isOfFormerPupil } from '../device/pupil.ts';
import { settingsKey } from './device-settings.ts';

/**
 * Lets a page begin anew for the next pupil: one that was open for a pupil who is forgotten, in another tab or kept by the browser
 * for the way back, is loaded again without what its address held.
 */
export class PupilController implements ReactiveController {
  readonly #pupil = currentPupil();

  /** Before anything reads the address. */
  constructor(host: Pick<ReactiveControllerHost, 'addController'>) {
    if (isOfFormerPupil(history.state)) forgetAddress();
    host.addController(this);
  }

  hostConnected(): void {
    markEntry();
    window.addEventListener('popstate', this.#returned);
    window.addEventListener('pageshow', this.#check);
    window.addEventListener('storage', this.#check);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#returned);
    window.removeEventListener('pageshow', this.#check);
    window.removeEventListener('storage', this.#check);
  }

  /**
   * Forgets the pupil, and opens a page for the next one.
   * @param address - Of that page, without a part after `#`.
   */
  forget(address: string): void {
    forgetPupil(settingsKey);
    location.replace(address);
  }

  readonly #returned = (event: PopStateEvent): void => {
    if (!isOfFormerPupil(event.state)) return markEntry();
    event.stopImmediatePropagation();
    this.#beginAnew();
  };

  readonly #check = (): void => {
    if (currentPupil() !== this.#pupil) this.#beginAnew();
  };

  #beginAnew(): void {
    forgetAddress();
    location.reload();
  }
}

/** Keeps in an entry of the history whose it is; what a page keeps there itself stays. */
function markEntry(): void {
  const kept: unknown = history.state;
  history.replaceState({ ...(typeof kept === 'object' ? kept : null), pupil: currentPupil() }, '');
}

function forgetAddress(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
