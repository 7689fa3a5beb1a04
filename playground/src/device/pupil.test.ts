import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentPupil, forgetPupil, isOfFormerPupil } from './pupil.ts';

/** Storage as browsers have it. */
class MemoryStorage {
  readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  key(place: number): string | null {
    return [...this.kept.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.kept.set(key, text);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

const before = { session: globalThis.sessionStorage, local: globalThis.localStorage };
let device: { readonly session: MemoryStorage; readonly local: MemoryStorage };

function place(session: unknown, local: unknown): void {
  Object.defineProperty(globalThis, 'sessionStorage', { value: session, configurable: true, writable: true });
  Object.defineProperty(globalThis, 'localStorage', { value: local, configurable: true, writable: true });
}

beforeEach(() => {
  device = { session: new MemoryStorage(), local: new MemoryStorage() };
  place(device.session, device.local);
});
afterEach(() => place(before.session, before.local));

describe('a pupil who is forgotten', () => {
  it('leaves nothing of ours but the settings, and everything of others', () => {
    device.session.kept.set('ripplecast.lessons', 'luck').set('else', '1');
    device.local.kept.set('ripplecast.settings', '{}').set('ripplecast.other', '1').set('else', '2');
    const pupil = currentPupil();
    forgetPupil('ripplecast.settings');
    expect(currentPupil()).toBe(pupil + 1);
    expect([...device.session.kept]).toEqual([['else', '1']]);
    expect(Object.fromEntries(device.local.kept)).toEqual({
      'ripplecast.settings': '{}',
      'ripplecast.pupil': String(pupil + 1),
      else: '2',
    });
  });

  it('has entries of the history that are told from those of the next one', () => {
    const entry = { depth: 2, pupil: currentPupil() };
    expect(isOfFormerPupil(entry)).toBe(false);
    forgetPupil('ripplecast.settings');
    expect(isOfFormerPupil(entry)).toBe(true);
    expect([null, undefined, {}, 7, { pupil: 'x' }].map(isOfFormerPupil)).toEqual(Array(5).fill(false));
  });

  it('is forgotten where storage is refused', () => {
    const pupil = currentPupil();
    place(undefined, undefined);
    const entry = { pupil };
    forgetPupil('ripplecast.settings');
    expect(isOfFormerPupil(entry)).toBe(true);
  });

  it('is no number that somebody else wrote there', () => {
    const pupil = currentPupil();
    for (const text of ['abc', '-4', '1.5', '1e400']) {
      device.local.kept.set('ripplecast.pupil', text);
      expect(currentPupil(), text).toBe(pupil);
    }
  });
});
