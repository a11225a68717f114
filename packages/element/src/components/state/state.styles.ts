import { css } from 'lit';

/** The notice, the open state and the list of conditions, drawn alike on cards and in the full record. */
export const stateStyles = css`
  /* What was true when it was printed is not printed: see the late styles. */
  .state {
    display: var(--_now, flex);
    align-items: baseline;
    gap: 8px;
    padding: 6px 12px;
    border-radius: calc(var(--_radius) - 4px);
    font-size: 0.96em;
    background: var(--_closed-tint);
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
    background: var(--_open-tint);
    color: var(--_open);
  }

  /* Edges, not grounds: those are not there in system colours and on paper. */
  .state.open::before {
    border-width: 5px;
  }

  .lasts {
    --_now: flex;
  }

  .state.unknown {
    background: var(--_unknown-tint);
    color: var(--_unknown);
  }

  .state.closed::before {
    border-width: 4px 0 0;
    border-radius: 0;
    height: 4px;
    translate: 0 -3px;
  }

  .notice {
    display: flex;
    gap: 8px;
    padding: 10px 12px;
    border-radius: calc(var(--_radius) - 4px);
    margin-block: 10px;
    background: var(--_unknown-tint);
    color: var(--_unknown);
  }

  .promises li {
    display: flex;
    gap: 8px;
    padding-block: 2px;
  }

  .promises .icon {
    margin-top: 0.15em;
    align-self: flex-start;
    color: var(--_soft-ink);
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

  /* Whole on the next line rather than with its last word alone there. */
  small {
    display: inline-block;
    font-size: 0.84em;
    color: var(--_soft-ink);
  }

  .fallback {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    font-size: 0.8em;
    color: var(--_soft-ink);
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 0 6px;
    margin-inline-start: 4px;
    max-width: 100%;
  }
`;
