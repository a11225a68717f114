import { css } from 'lit';

/** The open state and the list of conditions, drawn alike on cards and in the full record. */
export const stateStyles = css`
  .state {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding: 6px 12px;
    border-radius: 8px;
    font-size: 0.96em;
    background: var(--_closed-soft);
    color: var(--_closed);
  }

  .state::before {
    content: '';
    flex: none;
    width: 10px;
    height: 10px;
    border-radius: 50%;
    border: 2px solid currentColor;
  }

  .state.open {
    background: var(--_open-soft);
    color: var(--_open);
  }

  .state.open::before {
    background: currentColor;
  }

  .state.unknown {
    background: var(--_unknown-soft);
    color: var(--_unknown);
  }

  .state.closed::before {
    border-radius: 2px;
    height: 4px;
    background: currentColor;
    border: 0;
    translate: 0 -3px;
  }

  .promises li {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding-block: 2px;
  }

  .promises .icon {
    margin-top: 0.15em;
    color: var(--_soft);
  }

  .promises .promise .icon {
    color: var(--_open);
  }

  .promises .rule .icon {
    color: var(--_brand);
  }

  .promises .unknown .icon,
  .promises .authority .icon {
    color: var(--_unknown);
  }

  .promises .authority .words {
    font-weight: 600;
  }

  small {
    font-size: 0.84em;
    color: var(--_soft);
  }

  .fallback {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: 0.8em;
    color: var(--_soft);
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 0 6px;
    margin-inline-start: 4px;
    max-width: 100%;
  }
`;
