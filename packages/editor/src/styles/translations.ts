import { css } from 'lit';

/** The page of translations: languages to choose from, then originals and translations side by side. */
export const translationsStyles = css`
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block: 16px;
  }

  .languages button {
    display: grid;
    gap: 4px;
    justify-items: start;
    align-content: start;
    min-width: min(100%, 11rem);
  }

  .languages button[aria-pressed='true'] {
    border-color: var(--_brand);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  .name {
    font-weight: 600;
  }

  .round h3 {
    font-size: 1.125em;
  }

  details {
    margin-block: 8px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_card);
  }

  summary {
    min-height: 44px;
    padding: 10px 12px;
    font-weight: 600;
  }

  summary .count,
  .done {
    margin-inline-start: 8px;
    font-weight: 400;
  }

  .done {
    color: var(--_soft);
    font-size: 0.875em;
  }

  .inside {
    padding: 0 12px 12px;
  }

  .text {
    display: grid;
    /* Two beside each other, and never three. */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17rem, 40%)), 1fr));
    gap: 4px 16px;
    padding-block: 12px;
  }

  .text + .text {
    border-block-start: 1px solid var(--_line);
  }

  .label {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  label {
    color: var(--_soft);
    font-size: 0.9375em;
  }

  .original {
    padding: 9px 12px;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }

  textarea {
    field-sizing: content;
    min-height: 72px;
    max-height: 24em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
`;
