import { css } from 'lit';

/**
 * The ground on which everything stands, and the bar with the way out. What a host page lets its text inherit ends here:
 * no rule of the page can reach inside, not even `* { all: revert }`, which takes the element's own `:host` away.
 */
export const frame = css`
  .base {
    all: initial;
    display: block;
    /* What the page has hidden or switched off stays so. */
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: light dark;
    background: var(--_paper);
    color: var(--_ink);
    font-family: var(--_font);
    text-align: start;
  }

  /* To a parent that asks how wide it is: as wide as there is room, as narrow as need be. What is sized by itself says nothing. */
  .base::before {
    content: '- -';
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 100vw;
  }

  .base.follows-page {
    color-scheme: inherit;
  }

  /* The page's own words keep their direction: "116 006" read the other way round is another number. */
  .in-ltr ::slotted(*) {
    direction: ltr;
  }

  .in-rtl ::slotted(*) {
    direction: rtl;
  }

  /* The size that the reader has set in the browser, whatever the page makes of its own. */
  .sized {
    container-type: inline-size;
    font-size: var(--_font-size);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .frame {
    max-width: var(--_max-width);
    margin-inline: auto;
    padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 6);
  }

  .top {
    position: sticky;
    top: var(--_sticky-top);
    z-index: 3;
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block: 8px;
    background: var(--_paper);
  }

  .top service-directory-leave-button {
    flex: 0 1 auto;
    min-width: 0;
    max-width: 100%;
  }

  /* The name of the language is shown whole: who cannot read the page finds it by that. The way out takes two lines instead. */
  .top .picker {
    flex: none;
    max-width: 100%;
  }

  /* Its distances grow with the letters, as the icon does. */
  .top select {
    field-sizing: content;
    min-height: 48px;
    padding-inline: 2em 1.6em;
  }

  .top .picker > .icon {
    inset-inline-start: 0.45em;
  }

  .top .picker > .expand {
    inset-inline-end: 0.1em;
  }

  /* On the narrowest phones the name of the language has as much room as there is. */
  @container (max-width: 20em) {
    .top select {
      padding-inline: 1.9em 1.25em;
    }
  }

  /* Large letters on a narrow phone. */
  @container (max-width: 17em) {
    .top {
      flex-wrap: wrap;
    }
  }

  /* Little height, as with 400 % zoom: the way out alone stays in view, on a ground of its own. */
  @media (max-height: 420px) {
    .top {
      display: contents;
    }

    .top service-directory-leave-button {
      position: sticky;
      top: var(--_sticky-top);
      z-index: 3;
      padding-block: 4px;
      background: var(--_paper);
    }
  }
`;
