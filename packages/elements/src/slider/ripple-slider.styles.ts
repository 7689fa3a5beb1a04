import { css, type CSSResult } from 'lit';

/** Look of a slider and its field. A number that was not given (`.none`) is nowhere on the track. */
export const sliderStyles: CSSResult = css`
  .row {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
  }
  label {
    flex: 1;
    font-weight: 600;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 5px;
  }
  .field input {
    width: 13ch;
    padding: 3px 7px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--_raised);
    text-align: right;
  }
  .field input:hover {
    border-color: var(--_control);
  }
  .field input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .unit {
    min-width: var(--ripple-unit-width, 0);
    color: var(--_muted);
  }
  .reset {
    width: 24px;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    display: grid;
    place-items: center;
    cursor: pointer;
  }
  .reset::before {
    content: '';
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_shared);
  }
  .reset:hover::before {
    box-shadow: 0 0 0 3px color-mix(in srgb, var(--_shared) 30%, transparent);
  }
  .reset[disabled] {
    visibility: hidden;
  }
  .track {
    position: relative;
    height: 24px;
  }
  input[type='range'] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
    border-radius: 12px;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--_ink) calc(8px + var(--fraction) * (100% - 16px)), var(--_line) 0);
  }
  input[type='range']::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  input[type='range']::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--_ink);
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 16px;
    height: 16px;
    margin-top: -6px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_raised);
  }
  input[type='range']::-moz-range-thumb {
    box-sizing: border-box;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_raised);
  }
  .none input[type='range']::-webkit-slider-thumb {
    border-color: var(--_control);
    border-style: dashed;
  }
  .none input[type='range']::-moz-range-thumb {
    border-color: var(--_control);
    border-style: dashed;
  }
  .none input[type='range']::-webkit-slider-runnable-track {
    background: var(--_line);
  }
  .mark {
    position: absolute;
    top: 2px;
    bottom: 2px;
    left: calc(8px + var(--mark) * (100% - 16px));
    width: 2px;
    margin-left: -1px;
    background: var(--_shared);
    pointer-events: none;
  }
  [part='hint'] {
    margin: 0;
    min-height: 18px;
    font-size: 0.78125rem;
    color: var(--_muted);
  }
  [part='hint'].wrong {
    color: var(--_error);
  }
  .mark-label {
    color: var(--_shared-text);
    white-space: nowrap;
  }
  @media (pointer: coarse), (max-width: 600px) {
    .row,
    .track {
      min-height: 44px;
    }
    .field input {
      min-height: 44px;
      font-size: 1rem;
    }
    .reset {
      width: 44px;
      height: 44px;
      margin: 0 -8px;
    }
    input[type='range']::-webkit-slider-thumb {
      width: 24px;
      height: 24px;
      margin-top: -10px;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .reset::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    input[type='range']::-webkit-slider-runnable-track {
      background: CanvasText;
    }
  }
`;
