import { css } from 'lit';

/** Of what is told of a spreadsheet, and of saving one. */
export const sheetStyles = css`
  .notice {
    margin-block-start: 12px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_brand);
    border-radius: 0 8px 8px 0;
    background: var(--_tint);
  }

  .notice > :not(:first-child) {
    margin-block-start: 8px;
  }

  section {
    display: grid;
    gap: 14px;
    max-width: 56rem;
    margin-block-start: 12px;
    padding: 16px;
    border: 1px solid var(--_brand);
    border-radius: 14px;
    background: var(--_card);
  }

  h2,
  h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--_brand);
  }

  fieldset {
    display: grid;
    gap: 10px;
  }

  .choice,
  .agree {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
    align-items: start;
    min-height: 44px;
  }

  input[type='radio'],
  input[type='checkbox'] {
    width: 20px;
    min-height: 20px;
    margin: 3px 0 0;
    padding: 0;
    accent-color: var(--_brand);
  }

  .choice .soft {
    grid-column: 2;
  }

  .told,
  .lost ul {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .told {
    margin-block-start: 6px;
  }

  .lost > li {
    margin-block-start: 8px;
  }

  .lost,
  .told,
  .own {
    overflow-wrap: anywhere;
  }

  .own {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
