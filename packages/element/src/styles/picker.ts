import { css } from 'lit';

/** A list to choose from, with an icon before it or without. */
export const picker = css`
  .picker {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-width: 0;
  }

  .picker > .icon,
  .picker > .expand {
    position: absolute;
    inset-block: 0;
    margin-block: auto;
    pointer-events: none;
  }

  .picker > .icon {
    inset-inline-start: 0.7em;
  }

  .picker > .expand {
    inset-inline-end: 0.6em;
    display: grid;
    place-items: center;
  }

  select {
    appearance: none;
    min-height: 44px;
    max-width: 100%;
    padding-block: 8px;
    /* Grows with the letters, as the icon does. */
    padding-inline: 2.35em 2em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_card);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .picker.is-plain > select {
    padding-inline-start: 14px;
  }
`;
