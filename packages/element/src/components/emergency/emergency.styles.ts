import { css } from 'lit';

export const emergencyStyles = css`
  div {
    display: flex;
    align-items: center;
    gap: 8px;
    width: fit-content;
    max-width: 100%;
    padding-inline: 10px;
    background: var(--_card);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_brand);
    border-radius: calc(var(--_radius) - 2px);
    font-size: 0.88em;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 10px;
  }

  a {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    color: var(--_ink);
    text-decoration: none;
  }

  /* On a phone three numbers stand in one line. */
  @container (max-width: 24em) {
    div {
      padding-inline: 6px;
      font-size: 0.84em;
    }

    div > .icon {
      display: none;
    }
  }

  .country {
    color: var(--_soft-ink);
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
  }

  small {
    color: var(--_unknown);
    font-weight: 600;
  }

  li small {
    padding-block-end: 4px;
  }

  small.is-open {
    color: var(--_open);
  }

  small.is-closed {
    color: var(--_closed);
  }

  b {
    color: var(--_brand);
    white-space: nowrap;
  }

  /* Its line is as high as a thumb, which is distance enough. */
  details {
    margin-block-end: -8px;
    font-size: 0.88em;
    max-width: 75ch;
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
    padding-block: 6px;
    color: var(--_brand);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }
`;
