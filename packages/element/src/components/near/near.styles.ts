import { css } from 'lit';

export const nearStyles = css`
  .near {
    display: grid;
    gap: 10px;
    margin-top: 8px;
    padding: 12px;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  p {
    margin: 0;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .find {
    justify-self: start;
  }

  select {
    width: 100%;
    min-height: 44px;
    padding: 6px 12px;
    color: inherit;
    background: var(--_card);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    text-overflow: ellipsis;
  }
`;
