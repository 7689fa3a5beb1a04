/**
 * Who sits at a shared computer, by a number alone: it is raised when the one before is forgotten, for all tabs of this device.
 * What a tab kept for a former number is not shown any more.
 */
const KEY = 'ripplecast.pupil';
/** Everything that pages keep on a device begins with this, the settings too. */
const OURS = 'ripplecast.';

/** The number where nothing can be kept. */
let inMemory = 0;

/** Number of the pupil at this device; 0 until one was forgotten. */
export function currentPupil(): number {
  try {
    const kept = Number(localStorage.getItem(KEY) ?? 0);
    return Number.isSafeInteger(kept) ? Math.max(kept, inMemory) : inMemory;
  } catch {
    return inMemory;
  }
}

/** Whether an entry of the browser's history was written for a former pupil. */
export function isOfFormerPupil(state: unknown): boolean {
  const pupil = typeof state === 'object' && state !== null && 'pupil' in state ? state.pupil : null;
  return typeof pupil === 'number' && pupil !== currentPupil();
}

/**
 * Forgets the pupil: all that pages keep on the device and in this tab, and the way back to it.
 * @param settingsKey - Under which the settings are kept, which stay.
 */
export function forgetPupil(settingsKey: string): void {
  inMemory = currentPupil() + 1;
  try {
    for (const storage of [sessionStorage, localStorage]) {
      const kept = Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
      for (const key of kept) if (key.startsWith(OURS) && key !== settingsKey) storage.removeItem(key);
    }
    localStorage.setItem(KEY, String(inMemory));
  } catch {
    // Where storage is refused nothing was kept.
  }
}
