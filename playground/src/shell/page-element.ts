import { LitElement } from 'lit';

/** A page: it is drawn into the document itself, in place of what was shown while it loaded. */
export class PageElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }
}
