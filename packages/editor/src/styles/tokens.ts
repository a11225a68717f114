import { css } from 'lit';

/** Colours and measures. They have the public names of `<service-directory>`, so that a theme for one is one for both. */
export const tokens = css`
  :host {
    --_ink: var(--service-directory-ink, light-dark(#1c2a2e, #eef3f3));
    --_soft: var(--service-directory-soft-ink, light-dark(#51626a, #b3c2c6));
    --_paper: var(--service-directory-paper, light-dark(#fbf9f6, #12191b));
    --_card: var(--service-directory-card, light-dark(#ffffff, #1a2326));
    --_line: var(--service-directory-line, light-dark(#dcd8d0, #334247));
    --_edge: var(--service-directory-edge, light-dark(#7c8a90, #71868d));
    --_brand: var(--service-directory-brand, light-dark(#0b5560, #7fd0d8));
    --_on-brand: var(--service-directory-on-brand, light-dark(#ffffff, #0b2226));
    --_tint: var(--service-directory-brand-tint, light-dark(#e3f0f1, #17363b));
    --_warning: var(--service-directory-unknown, light-dark(#7a4a00, #f3c67a));
    --_warning-tint: var(--service-directory-unknown-tint, light-dark(#fdf1dc, #382a10));
    --_error: light-dark(#a3200d, #ffb4a6);
    --_error-tint: light-dark(#fdeae6, #43180f);
    --_radius: var(--service-directory-radius, 12px);
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

  button:disabled {
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

  :focus-visible {
    outline: 3px solid var(--_brand);
    outline-offset: 2px;
  }

  summary {
    cursor: pointer;
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
