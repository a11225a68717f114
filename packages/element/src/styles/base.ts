import { css, unsafeCSS, type CSSResult } from 'lit';

/** Colours in the light and in the dark, by the name that a host page knows them by. */
export type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

/**
 * Declares colours, each open to the host page. They follow `color-scheme` or, in browsers without `light-dark()`, what
 * the reader prefers.
 */
export function declareColours(colours: Colours): CSSResult {
  const declare = (value: (light: string, dark: string) => string) =>
    Object.entries(colours)
      .map(([name, pair]) => `--_${name}:var(--service-directory-${name},${value(...pair)});`)
      .join('');
  const light = declare((value) => value);
  const dark = declare((_, value) => value);
  const both = declare((...pair) => `light-dark(${pair.join()})`);
  return unsafeCSS(
    `:host{${light}}@media (prefers-color-scheme:dark){:host{${dark}}}@supports (color:light-dark(red,red)){:host{${both}}}`,
  );
}

/** What every part shares: buttons, links, focus. Text and colours come from the public element around it. */
export const base = css`
  :host {
    display: block;
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

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--_brand);
    text-underline-offset: 0.15em;
  }

  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
  }

  .turns {
    display: inline-flex;
  }

  /* What points the way is turned round with the page; everything else is not. */
  :host([dir='rtl']) .turns,
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }

  button,
  .button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_card);
    color: var(--_ink);
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .primary {
    background: var(--_brand);
    border-color: var(--_brand);
    color: var(--_on-brand);
    font-weight: 600;
  }

  .plain {
    border-color: transparent;
    background: none;
    color: var(--_brand);
    font-weight: 600;
    padding-inline: 0;
  }

  button:disabled {
    opacity: 0.55;
    cursor: default;
    border-color: var(--_line);
    background: none;
  }

  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  /* What the focus goes to comes out from under the bar that stays in reach. */
  a,
  button,
  select,
  input,
  [tabindex] {
    scroll-margin-block: 80px 12px;
  }

  .for-screen-readers {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
