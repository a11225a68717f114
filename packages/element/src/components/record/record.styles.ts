import { css } from 'lit';

export const recordStyles = css`
  :host {
    scroll-margin-top: calc(72px + var(--_sticky-top));
  }

  article {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    padding: calc(var(--_space) * 4);
    max-width: 46em;
  }

  .back {
    margin-bottom: 8px;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.08em;
    line-height: 1.3;
    font-weight: 650;
    margin: 0 0 8px;
  }

  #record-name {
    font-size: 1.5em;
    letter-spacing: -0.01em;
    margin: 0;
  }

  .by {
    color: var(--_soft-ink);
    /* Room for the ring around the name, which has the focus first. */
    margin: 8px 0 12px;
  }

  .state {
    margin: 12px 0;
  }

  .notice.quiet {
    background: var(--_brand-tint);
    color: var(--_ink);
  }

  section {
    padding-top: calc(var(--_space) * 4);
    margin-top: calc(var(--_space) * 4);
    border-top: 1px solid var(--_line);
  }

  article > p + p,
  section p + p,
  section ul + p,
  section p + ul {
    margin-top: 8px;
  }

  .promises li {
    padding-block: 4px;
  }

  .promises .explanation,
  .help {
    display: block;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .trace {
    margin-block: 8px 0;
    font-size: 0.92em;
    color: var(--_soft-ink);
  }

  .contacts li {
    padding-block: 6px;
  }

  .about {
    margin-block-end: 6px;
  }

  .contacts .button {
    min-height: 48px;
    font-weight: 600;
  }

  .contacts small,
  .places small {
    display: block;
    margin-top: 2px;
  }

  .facts::first-letter {
    text-transform: uppercase;
  }

  /* Who is near: told apart from the way there. */
  .places .surroundings {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-block: 8px;
    font-weight: 650;
  }

  .places .surroundings .icon {
    flex: none;
  }

  .places > li + li {
    margin-top: 16px;
  }

  .places service-directory-way {
    margin-top: 8px;
  }

  .stops-title {
    margin-top: 12px;
    color: var(--_soft-ink);
  }

  .stops > li {
    margin-top: 8px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .tags li {
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 99);
    padding: 2px 12px;
    font-size: 0.94em;
  }

  .tags li:has(> .icon) {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline-start: 10px;
  }

  .tags .icon {
    color: var(--_brand);
  }

  .sources a,
  .report {
    display: inline-flex;
    align-items: center;
    min-width: 44px;
    min-height: 44px;
  }

  .hours {
    margin-top: 8px;
  }

  @media print {
    .back,
    .on-screen,
    section:has(service-directory-take) {
      display: none !important;
    }

    /* A whole section kept on one sheet leaves half of another white. */
    li,
    tr,
    p {
      break-inside: avoid;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }

    article {
      border: 0;
      padding: 0;
    }
  }

  .ways-on {
    list-style: none;
    padding: 0;
    margin: 0;
  }

  .ways-on button {
    min-height: 44px;
    padding-inline: 0;
    font-weight: 600;
    text-align: start;
  }

  .ways-on p {
    margin: 0;
    font-size: 0.84em;
    color: var(--_soft-ink);
  }
`;
