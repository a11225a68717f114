import { css } from 'lit';

export const sourcesStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    min-height: 44px;
    margin: 8px 0;
    font-size: 0.92em;
    color: var(--_soft-ink);
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
`;
