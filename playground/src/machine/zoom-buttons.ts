import type { RippleDots } from '@ripplecast/elements';
import { html, type TemplateResult } from 'lit';
import type { PlayModel } from './play-model.ts';
import { buttonWords } from '../words/machine-words.ts';

/** Fewer or more people for each dot, by powers of ten. */
export function zoomButtons({ look, act }: PlayModel): TemplateResult {
  const { to } = look.zoom;
  const words = buttonWords();
  // How many people a dot is where everyone fits depends on the size of the picture, and is read off there.
  const zoom = (event: Event, by: 'nearer' | 'farther'): void => {
    const page = (event.currentTarget as HTMLElement).closest('main');
    act({ kind: 'zoom', by, perDot: page?.querySelector<RippleDots>('ripple-dots')?.peoplePerDot ?? 1 });
  };
  return html`
    <div class="zoom" role="group" aria-label=${words.zoom}>
      <button aria-label=${words.zoomOut} ?disabled=${to === null} @click=${(event: Event) => zoom(event, 'farther')}>
        ${minus}
      </button>
      <button aria-label=${words.zoomIn} ?disabled=${to === 1} @click=${(event: Event) => zoom(event, 'nearer')}>
        ${plus}
      </button>
    </div>
  `;
}

const minus = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10"></path></svg>`;
const plus = html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10M8 3v10"></path></svg>`;
