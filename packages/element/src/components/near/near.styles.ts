import { css } from 'lit';

export const nearStyles = css`
  .near {
    display: grid;
    gap: 10px;
    margin-top: 8px;
    padding: 12px;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 12px;
  }

  p {
    margin: 0;
    font-size: 0.92em;
    color: var(--_soft);
  }

  .find {
    justify-self: start;
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
  }

  .count {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
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

  .choose {
    display: grid;
    gap: 4px;
    min-width: 0;
    font-size: 0.92em;
  }

  .choose > span:first-child {
    color: var(--_soft);
  }

  select {
    width: 100%;
    min-height: 44px;
    padding: 6px 12px;
    color: inherit;
    background: var(--_card);
    border: 1px solid var(--_edge);
    border-radius: 10px;
    text-overflow: ellipsis;
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
