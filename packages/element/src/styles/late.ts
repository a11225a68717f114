import { css } from 'lit';
import { base } from './base.ts';

/**
 * How it looks on paper, in system colours and to those who want more contrast, in every part, and when something was
 * chosen: what the first view of a list on a phone does without. All parts share one sheet, `base`, to which this is added; the rules of the parts stand
 * behind it, hence the signs of importance.
 */
const late = css`
  /* Once something is chosen, in a row. */
  .needs.is-row button {
    flex: 0 1 auto;
    flex-direction: row;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 6px 14px;
    font-size: 0.92em;
    border-radius: calc(var(--_radius) * 99);
  }

  .needs.is-row .icon {
    width: 1.25em;
    height: 1.25em;
  }

  .off {
    display: flex;
  }

  /* A tile that is chosen says how it is taken back. */
  .needs:not(.is-row) .off {
    position: absolute;
    top: 0;
    inset-inline-end: 4px;
  }

  :is([selected], [data-hovered]) article {
    border-color: var(--_brand);
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  .is-on {
    border-color: var(--_brand) !important;
    color: var(--_brand);
    font-weight: 600;
  }

  button:where(:enabled):hover,
  .button:hover {
    border-color: var(--_brand);
    background: var(--_brand-tint);
  }

  .primary:hover {
    background: var(--_brand);
    text-decoration: underline;
  }

  .plain:hover {
    background: none;
    border-color: transparent;
    text-decoration: underline;
  }

  select:hover {
    border-color: var(--_brand) !important;
    background: var(--_brand-tint) !important;
  }

  details .other a,
  [part='emergency'] a:hover {
    text-decoration: underline;
  }

  [tabindex='-1']:focus-visible {
    outline-offset: 6px;
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    .button {
      transition: background-color 0.12s;
    }
  }

  /* What is unfolded: what is told of the numbers for danger, and the other choices. */
  details[open] > summary .icon,
  .unfold[aria-expanded='true'] .icon {
    transform: rotate(180deg);
  }

  details > dl {
    padding-block-end: 4px;
  }

  details > dl > dt {
    font-weight: 600;
  }

  details > dl > dd + dt {
    margin-top: 10px;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }

  .chosen .chip {
    border-radius: calc(var(--_radius) * 99);
    font-size: 0.92em;
    padding: 6px 12px;
    overflow-wrap: anywhere;
  }

  /* What the eyes are led to comes out from under the bar, and below it the beginning of the first card. */
  .main > .chosen,
  .main > .message,
  .main > .gaps,
  .main > .bar {
    scroll-margin-block: 80px 10em;
  }

  .gaps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block: 12px;
  }

  .gaps .quiet {
    margin: 0;
  }

  .ways-on {
    display: grid;
    gap: 8px;
    margin-block: 12px;
    padding: 0;
    list-style: none;
  }

  .message :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.18em;
    line-height: 1.3;
  }

  .message service-directory-emergency {
    display: block;
    margin-block-start: 20px;
    text-align: start;
  }

  /* In the corner of a card, for which its head leaves room. */
  service-directory-card {
    position: relative;
  }

  .listen {
    position: absolute !important;
    inset-block-start: 6px;
    inset-inline-end: 2px;
    min-height: 44px !important;
    width: 44px;
    padding: 0 !important;
  }

  /* What is unfolded below it belongs to it. */
  .chips [aria-expanded='true'] {
    background: var(--_brand-tint) !important;
    border-color: var(--_brand) !important;
  }

  @media (prefers-contrast: more) {
    :host(service-directory) {
      --_soft-ink: var(--service-directory-soft-ink, var(--_ink));
      --_line: var(--service-directory-line, var(--_edge));
      --_edge: var(--service-directory-edge, var(--_ink));
    }
  }

  /* System colours show neither ground nor shadow. */
  @media (forced-colors: active) {
    :host(service-directory) {
      --_focus: Highlight;
    }

    /* Drawings keep colours of their own, unless told. */
    .icon {
      forced-color-adjust: auto;
      stroke: CanvasText;
    }

    [aria-pressed='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    :focus-visible {
      outline-offset: 3px;
    }

    button:disabled {
      opacity: 1;
    }

    /* It has no room for an edge. */
    .plain {
      border-color: Canvas !important;
    }

    [selected] article {
      outline: 3px solid Highlight;
    }
  }

  /* Above the page, where the page cuts off what sticks. */
  .top service-directory-leave-button[popover] {
    position: fixed;
    inset-block: calc(var(--_sticky-top) + 8px) auto;
    inset-inline: 16px auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
  }

  @media print {
    .base {
      /* On paper, "open" is read on another day. */
      --_now: none;
      /* Whatever the page says: paper is light. */
      color-scheme: light !important;
      background: none !important;
    }

    .frame {
      max-width: none !important;
      padding: 0 !important;
    }

    .columns.is-wide {
      display: block !important;
    }

    .top,
    .side,
    .bar,
    .chosen,
    .lead,
    .hint,
    .more,
    .map,
    .listen,
    .gaps button,
    details:not([open]),
    service-directory-map {
      display: none !important;
    }

    service-directory-card {
      break-inside: avoid;
    }

    button,
    .button {
      flex: none !important;
      min-height: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      color: inherit !important;
    }

    .actions {
      gap: 4px 24px !important;
    }

    /* Where the focus was says nothing on paper. */
    :focus-visible {
      outline: none !important;
    }

    /* On paper an address must be read to be used: whole, below its words. Numbers stand in the words. */
    .button,
    a[href^='http'] {
      flex-wrap: wrap !important;
      justify-content: start !important;
      max-width: 100% !important;
    }

    a[href^='http']::after,
    a[data-address]::after {
      content: attr(href);
      display: block;
      flex: 0 0 100%;
      direction: ltr;
      unicode-bidi: isolate;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      font-weight: 400;
    }

    a[data-address]::after {
      content: attr(data-address);
    }
  }
`;

/** Adds them to the sheet of all parts. Browsers without shared sheets (Safari before 16.4) do without. */
export function addLateStyles(): void {
  base.styleSheet?.replaceSync(base.cssText + late.cssText);
}
