import { css } from 'lit';

export const severalStyles = css`
  fieldset {
    border: 0;
    margin: 12px 0 0;
    padding: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    margin-bottom: 6px;
    font-size: 0.88em;
    color: var(--_soft);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chips button {
    border-radius: 999px;
    font-size: 0.92em;
    padding: 6px 14px;
    border-color: var(--_line);
  }

  .count {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_brand-soft);
    border-color: var(--_brand);
    color: var(--_brand);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  [aria-pressed='true'] .count {
    color: inherit;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 44px;
    margin: 8px 0;
    font-size: 0.92em;
    color: var(--_soft);
  }

  .line p {
    flex: 1 1 12em;
    margin: 0;
  }

  .line .is-short {
    flex-basis: 0;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
