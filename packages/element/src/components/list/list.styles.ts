import { css } from 'lit';

/**
 * Boxes of cards: those away from the window are neither laid out nor painted, but can be found and heard. Until some
 * cards were measured, one is taken to be 350 px high with the gap behind it.
 */
export const listStyles = css`
  :host {
    --_card-height: 350px;
  }

  .chunk {
    --_room: calc(var(--_cards) * var(--_card-height));
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding-block-end: 12px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--_room);
  }

  .is-empty {
    content-visibility: hidden;
  }

  @supports not (content-visibility: auto) {
    .is-empty {
      min-block-size: var(--_room);
    }

    .is-empty > * {
      display: none;
    }
  }

  @media print {
    .chunk {
      content-visibility: visible;
    }
  }
`;
