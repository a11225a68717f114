import { css } from 'lit';

/** The week as one can see it. */
export const week = css`
  .week {
    width: 100%;
    margin-block: 8px;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  .week caption {
    padding-block-end: 4px;
    color: var(--_soft);
    text-align: start;
  }

  .week th,
  .week td {
    padding: 3px 10px 3px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  .week th {
    padding-block-start: 4px;
    white-space: nowrap;
    vertical-align: top;
  }

  .week small {
    color: var(--_soft);
    font-size: 0.875em;
  }

  .week td {
    width: 100%;
    padding-inline-end: 0;
  }

  /* On a phone the bar stands below its words. */
  .week .times {
    display: grid;
    gap: 2px 10px;
    align-items: center;
  }

  @container (min-width: 34rem) {
    .week .times {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    }
  }

  .week svg {
    display: block;
    width: 100%;
    height: 18px;
    border-radius: 4px;
    background: var(--_tint);
  }

  .week .tick {
    fill: var(--_line);
  }

  .week .day {
    fill: var(--_brand);
  }

  .week .night {
    fill: var(--_brand);
    opacity: 0.55;
  }

  @media (forced-colors: active) {
    .week .tick {
      fill: GrayText;
    }

    .week :is(.day, .night) {
      fill: CanvasText;
    }
  }
`;
