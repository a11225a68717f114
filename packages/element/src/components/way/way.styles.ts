import { css } from 'lit';

/** How one gets to a place, unfolded below its address. */
export const wayStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .way {
    display: grid;
    gap: 12px;
    margin-block-start: 12px;
    padding: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .address {
    font-size: 1.1em;
    font-weight: 650;
  }

  small {
    display: block;
    margin-block-start: 4px;
    color: var(--_soft-ink);
    font-size: 0.88em;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
