import { css } from 'lit';

/** The question before somebody else hears of the reader. */
export const askStyles = css`
  .ask {
    padding: 12px 16px;
    border: 1px solid var(--_edge);
    border-radius: 12px;
    background: var(--_card);
  }

  .ask p + p,
  .ask ul + p {
    margin-top: 6px;
  }

  .ask li {
    display: flex;
    gap: 8px;
    padding-block: 2px;
  }

  .ask li .icon {
    margin-top: 0.15em;
  }

  .ask .until {
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 10px;
  }

  .answers button {
    flex: 1 1 6em;
  }
`;
