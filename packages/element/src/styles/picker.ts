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
    inset-inline-start: 12px;
  }

  .picker > .expand {
    inset-inline-end: 10px;
    display: grid;
    place-items: center;
  }

  select {
    appearance: none;
    min-height: 44px;
    max-width: 100%;
    padding-block: 8px;
    padding-inline: 40px 34px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_card);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  select:hover {
    border-color: var(--_brand);
    background: var(--_brand-tint);
  }

  .picker.is-plain > select {
    padding-inline-start: 14px;
  }
`;
