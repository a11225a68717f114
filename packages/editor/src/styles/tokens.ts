import { css, unsafeCSS } from 'lit';

/** Colours in the light and in the dark: the name inside, the public name, and both values. */
const COLOURS = [
  ['ink', 'ink', '#1c2a2e', '#eef3f3'],
  ['soft', 'soft-ink', '#51626a', '#b3c2c6'],
  ['paper', 'paper', '#fbf9f6', '#12191b'],
  ['card', 'card', '#ffffff', '#1a2326'],
  ['line', 'line', '#dcd8d0', '#334247'],
  ['edge', 'edge', '#7c8a90', '#71868d'],
  ['brand', 'brand', '#0b5560', '#7fd0d8'],
  ['on-brand', 'on-brand', '#ffffff', '#0b2226'],
  ['tint', 'brand-tint', '#e3f0f1', '#17363b'],
  ['warning', 'unknown', '#7a4a00', '#f3c67a'],
  ['warning-tint', 'unknown-tint', '#fdf1dc', '#382a10'],
  ['error', 'error', '#a3200d', '#ffb4a6'],
  ['error-tint', 'error-tint', '#fdeae6', '#43180f'],
] as const;

const declare = (value: (light: string, dark: string) => string) =>
  COLOURS.map(
    ([name, known, light, dark]) => `--_${name}:var(--service-directory-${known},${value(light, dark)});`,
  ).join('');

/**
 * Colours and measures. They have the public names of `<service-directory>`, so that a theme for one is one for both, and
 * follow `color-scheme` or, in browsers without `light-dark()`, what the person prefers.
 */
export const tokens = css`
  ${unsafeCSS(
    `:host{${declare((light) => light)}}` +
      `@media (prefers-color-scheme:dark){:host{${declare((_, dark) => dark)}}}` +
      `@supports (color:light-dark(red,red)){:host{${declare((...pair) => `light-dark(${pair.join()})`)}}}`,
  )}

  :host {
    --_font: var(
      --service-directory-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif
    );
  }
`;

/** What all parts share: buttons, fields, focus. */
export const base = css`
  :host {
    display: block;
    color: var(--_ink);
    font-family: var(--_font);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--_card);
    text-align: start;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--_brand);
    background: var(--_tint);
  }

  button.primary {
    border-color: var(--_brand);
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }

  button:disabled,
  button[aria-disabled='true'] {
    border-color: var(--_line);
    background: none;
    color: var(--_soft);
    cursor: default;
  }

  button.plain {
    padding-inline: 4px;
    border-color: transparent;
    background: none;
    color: var(--_brand);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_card);
  }

  textarea {
    resize: vertical;
  }

  /* The bars that stay at the top do not lie over what has the focus. */
  :is(button, input, select, textarea, summary, [tabindex]) {
    scroll-margin-block: calc(112px + var(--service-directory-sticky-top, 0px)) 24px;
  }

  /* In a low window, such as one at 400 %, the bar of the editor goes along with the page. */
  @media (max-height: 30rem) {
    :is(button, input, select, textarea, summary, [tabindex]) {
      scroll-margin-block: calc(16px + var(--service-directory-sticky-top, 0px)) 16px;
    }
  }

  /* A date has its ring also when one of its own buttons has the focus. */
  :focus-visible,
  input[type='date']:focus-within {
    outline: 3px solid var(--_brand);
    outline-offset: 2px;
  }

  summary {
    cursor: pointer;
  }

  /* There are no tints: what is chosen, and what cannot be used, is told by lines and by the system's own colours. */
  @media (forced-colors: active) {
    button[aria-current='true'],
    button[aria-pressed='true'] {
      border: 3px solid Highlight;
    }

    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }

  .soft,
  .help,
  .means {
    color: var(--_soft);
    font-size: 0.9375em;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .count {
    padding: 0 8px;
    border-radius: 999px;
    font-size: 0.875em;
    white-space: nowrap;
  }

  .count.error {
    background: var(--_error-tint);
    color: var(--_error);
  }

  .count.warning {
    background: var(--_warning-tint);
    color: var(--_warning);
  }
`;
