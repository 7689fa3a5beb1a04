import { css, type CSSResult } from 'lit';

/**
 * Colours and type that every element shares. A page overrides them with the `--ripple-…` properties; both themes follow
 * the inherited `color-scheme`. What is made of a colour that the page did not set (`--_shared-on-light`) is nothing, and the colour
 * after it stands.
 */
export const theme: CSSResult = css`
  :host {
    --_ground: var(--ripple-ground, light-dark(#fbfaf7, #0f1420));
    --_raised: var(--ripple-raised, light-dark(#ffffff, #171e2d));
    --_ink: var(--ripple-ink, light-dark(#1a1f2b, #e9ecf2));
    --_muted: var(--ripple-muted, light-dark(#5a6070, #a3acbd));
    --_line: var(--ripple-line, light-dark(#e3ded4, #2a3346));
    --_control: var(--ripple-control, light-dark(#8b8577, #6f7b93));
    --_unlit: var(--ripple-unlit, light-dark(#e4dfd5, #242d3f));
    --_shared: var(--ripple-shared, #d55e00);
    --_broadcast: var(--ripple-broadcast, light-dark(#0072b2, #3a97d3));
    --_shared-on-light: oklch(from var(--ripple-shared) min(l, 0.5) c h / 1);
    --_shared-on-dark: oklch(from var(--ripple-shared) max(l, 0.7) c h / 1);
    --_shared-text: var(
      --ripple-shared-text,
      light-dark(var(--_shared-on-light, #b34700), var(--_shared-on-dark, #f08a3c))
    );
    --_broadcast-on-light: oklch(from var(--ripple-broadcast) min(l, 0.5) c h / 1);
    --_broadcast-on-dark: oklch(from var(--ripple-broadcast) max(l, 0.7) c h / 1);
    --_broadcast-text: var(
      --ripple-broadcast-text,
      light-dark(var(--_broadcast-on-light, #0072b2), var(--_broadcast-on-dark, #56b4e9))
    );
    --_criticism: var(--ripple-criticism, light-dark(#4a1486, #e9c7ff));
    --_criticism-on-light: oklch(from var(--ripple-criticism) min(l, 0.5) c h / 1);
    --_criticism-on-dark: oklch(from var(--ripple-criticism) max(l, 0.7) c h / 1);
    --_criticism-text: var(
      --ripple-criticism-text,
      light-dark(var(--_criticism-on-light, #4a1486), var(--_criticism-on-dark, #e9c7ff))
    );
    --_error: var(--ripple-error, light-dark(#a3123f, #ff9db5));
    --_focus: var(--ripple-focus, light-dark(#1a1f2b, #ffffff));
    --_first-round: var(
      --ripple-first-round,
      light-dark(
        oklch(from var(--_shared) calc(l - 0.21) calc(c * 0.76) calc(h - 6)),
        oklch(from var(--_shared) calc(l - 0.1) calc(c * 0.78) calc(h - 4))
      )
    );
    --_last-round: var(
      --ripple-last-round,
      light-dark(
        oklch(from var(--_shared) l calc(c * 0.98) calc(h + 2)),
        oklch(from var(--_shared) calc(l + 0.1) calc(c * 0.88) calc(h + 8))
      )
    );
    --_newest-round: var(
      --ripple-newest-round,
      light-dark(
        oklch(from var(--_shared) calc(l + 0.05) c calc(h + 9)),
        oklch(from var(--_shared) calc(l + 0.19) calc(c * 0.86) calc(h + 19))
      )
    );
    display: block;
    min-width: 0;
    color: var(--_ink);
    font-family: var(--ripple-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Open Sans', sans-serif);
    font-variant-numeric: tabular-nums;
    font-size: 0.875rem;
    line-height: 1.4;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
