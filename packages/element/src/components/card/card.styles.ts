import { css } from 'lit';

/**
 * Cards stand in the shadow root of their list: these looks are the list's. An icon has its room before it is drawn, so
 * that nothing moves when it is.
 */
export const cardStyles = css`
  service-directory-card {
    display: block;
  }

  article {
    padding: calc(var(--_space) * 4);
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    /* For the button that reads it aloud. */
    padding-inline-end: 28px;
  }

  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.18em;
    line-height: 1.3;
    font-weight: 650;
    /* Where a distance leaves it less, that goes below. */
    flex: 1 1 10em;
  }

  .distance {
    display: inline-flex;
    align-items: center;
    align-self: flex-start;
    gap: 4px;
    white-space: nowrap;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .origin {
    margin: -4px 0 8px;
    font-size: 0.88em;
    color: var(--_soft-ink);
    overflow-wrap: anywhere;
  }

  .by {
    margin: 2px 0 8px;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .state {
    margin: 10px 0;
  }

  .speaks {
    display: flex;
    gap: 8px;
    margin-top: 6px;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .speaks .icon,
  .speaks::before {
    margin-top: 0.1em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-top: 12px;
  }

  .actions .button,
  .actions button {
    min-height: 48px;
    max-width: 100%;
    /* A number stays whole while there is a line for it: a last digit alone below is easily passed over. */
    overflow-wrap: break-word;
  }

  /* Below the number, which stays whole. */
  .actions small {
    display: block;
    font-weight: 400;
    color: inherit;
  }

  .actions .primary {
    flex: 1 1 12em;
  }

  /* It has no edge, so less room around it looks the same. */
  .more {
    margin-block: -4px;
  }

  .promises [data-icon]::before {
    margin-top: 0.15em;
  }

  service-directory-card:not(.has-icons) [data-icon]::before {
    content: '';
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }
`;
