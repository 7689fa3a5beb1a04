import { InvalidFileError } from '../invalid-file-error.ts';

/** Which declared attributes of edges are their visibility, and what the edge that is open has of it. One for each file. */
export class VisibilityOfEdges {
  /** Name of the attribute; null for none. */
  readonly #name: string | null;
  readonly #declared = new Set<string>();
  readonly #visibilities = new Set<string>();
  #default: string | null = null;
  #value: string | null = null;

  constructor(name: string | null) {
    this.#name = name;
  }

  /**
   * Takes the declaration of an attribute of edges.
   * @param id - By which edges refer to it.
   * @param names - What it may be called.
   * @returns Whether it is the visibility.
   */
  declare(id: string, names: readonly (string | undefined)[]): boolean {
    const isVisibility = this.#name !== null && names.includes(this.#name);
    this.#declared.add(id);
    if (isVisibility) this.#visibilities.add(id);
    return isVisibility;
  }

  /** Takes what edges have that say nothing of it. */
  takeDefault(text: string): void {
    this.#default = text;
  }

  /** Whether an edge speaks of its visibility by this id; an attribute that is not declared is called as its id. */
  isVisibility(id: string): boolean {
    return this.#visibilities.has(id) || (id === this.#name && !this.#declared.has(id));
  }

  /** Forgets the edge before. */
  beginEdge(): void {
    this.#value = null;
  }

  /** @throws InvalidFileError where the edge that is open, in this line, has a value already. */
  checkFirst(line: number): void {
    if (this.#value === null) return;
    throw new InvalidFileError(line, `expected one ${this.#name} for each edge; found a second`);
  }

  /** Takes the value of the edge that is open. */
  take(value: string): void {
    this.#value = value;
  }

  /**
   * As it is written of the edge that is open; null where nothing says it.
   * @param other - What else may say it, before the default does.
   */
  valueOr(other: string | null): string | null {
    return this.#value ?? other ?? this.#default;
  }
}
