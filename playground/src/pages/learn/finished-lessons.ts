const KEY = 'ripplecast.lessons';

/** Lessons that were finished in this tab, by their ids: the next pupil's tab begins without them. */
export class FinishedLessons {
  #ids: ReadonlySet<string> = new Set(readIds());

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  add(id: string): void {
    this.#keep([...this.#ids, id]);
  }

  /** Begins anew. */
  clear(): void {
    this.#keep([]);
  }

  #keep(ids: readonly string[]): void {
    this.#ids = new Set(ids);
    try {
      sessionStorage.setItem(KEY, [...this.#ids].join(' '));
    } catch {
      // Where nothing can be kept, they are known until the page is left.
    }
  }
}

function readIds(): readonly string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split(' ').filter((id) => id !== '');
  } catch {
    return [];
  }
}
