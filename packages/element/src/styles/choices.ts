import { css } from 'lit';

/** Groups of choices that are pressed and say how many they leave, most of them as chips. */
export const choices = css`
  fieldset {
    border: 0;
    margin: 12px 0 0;
    padding: 0;
    min-width: 0;
  }

  legend {
    padding: 0;
    font-size: 0.88em;
    color: var(--_soft-ink);
    margin-bottom: 6px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chips button {
    border-radius: calc(var(--_radius) * 99);
    font-size: 0.92em;
    padding: 6px 14px;
    border-color: var(--_line);
  }

  [aria-pressed='true'],
  [aria-pressed='true']:hover {
    background: var(--_brand-tint);
    border-color: var(--_brand) !important;
    color: var(--_brand);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  /* A number that is parted is another number. */
  .count {
    flex: none;
    white-space: nowrap;
    color: var(--_soft-ink);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  [aria-pressed='true'] .count {
    color: inherit;
  }

  /* A list to choose from, under what it is of. */
  .choose {
    display: grid;
    gap: 4px;
    min-width: 0;
    font-size: 0.92em;
  }

  .choose > span:first-child {
    color: var(--_soft-ink);
  }
`;
