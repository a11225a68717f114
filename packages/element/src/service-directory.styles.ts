import { css } from 'lit';

export const serviceDirectoryStyles = css`
  .intro :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.65em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin-top: 4px;
  }

  .lead {
    color: var(--_soft-ink);
    max-width: 75ch;
    text-wrap: pretty;
    margin-top: 4px;
  }

  service-directory-emergency {
    margin-block: 12px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 16px 0 12px;
  }

  /* On a phone the list begins higher. */
  @container (max-width: 30em) {
    .intro :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.5em;
      margin: 0;
    }

    service-directory-emergency,
    .bar {
      margin-block: 6px;
    }
  }

  .total {
    font-weight: 650;
    margin-inline-end: auto;
  }

  .bar select,
  .bar button {
    font-size: 0.92em;
  }

  .segments {
    display: inline-flex;
  }

  .segments button {
    border-radius: 0;
  }

  .segments button:first-child {
    border-start-start-radius: calc(var(--_radius) - 2px);
    border-end-start-radius: calc(var(--_radius) - 2px);
  }

  .segments button:last-child {
    border-start-end-radius: calc(var(--_radius) - 2px);
    border-end-end-radius: calc(var(--_radius) - 2px);
    border-inline-start: 0;
  }

  .segments [aria-pressed='true'] {
    background: var(--_brand-tint);
    border-color: var(--_brand);
    color: var(--_brand);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  .message {
    padding: 20px 16px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_card);
  }

  .message p + p,
  .message .button,
  .message button {
    margin-top: 8px;
  }

  .waiting > p,
  p.waiting {
    margin-block: 8px;
    color: var(--_soft-ink);
  }

  /* A list is longer than the window: what stands below it is out of sight from the beginning, or it would move. */
  div.waiting,
  .is-late {
    /* Margins of what the host page put there stay inside. */
    display: flow-root;
    min-block-size: 100vh;
  }

  /* What is said after a moment has its room before. */
  div.waiting > p {
    min-block-size: 1lh;
  }

  /* Cards that are still to come. */
  .skeleton div {
    height: 160px;
    margin-top: 12px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    background:
      linear-gradient(var(--_line) 0 0) 16px 20px / 60% 20px no-repeat,
      linear-gradient(var(--_line) 0 0) 16px 56px / 85% 12px no-repeat,
      var(--_card);
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 1.6s ease-in-out infinite alternate;
    }

    @keyframes wait {
      to {
        opacity: 0.55;
      }
    }
  }

  .hint {
    font-size: 0.88em;
    color: var(--_soft-ink);
    margin-top: 20px;
    max-width: 70ch;
  }

  .hint + .hint {
    margin-top: 8px;
  }

  .quiet {
    font-size: 0.92em;
    color: var(--_soft-ink);
    margin-bottom: 8px;
  }

  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    padding: 0;
    min-height: 0;
  }

  service-directory-map {
    height: min(70vh, 560px);
  }

  .columns.is-wide {
    display: grid;
    grid-template-columns: minmax(250px, 25%) minmax(360px, 1fr) minmax(300px, 34%);
    gap: 20px;
    align-items: start;
  }

  .columns.is-wide.has-no-map {
    grid-template-columns: minmax(250px, 300px) minmax(360px, 46em);
  }

  .columns.is-wide.has-no-search {
    grid-template-columns: minmax(360px, 1fr) minmax(300px, 40%);
  }

  .columns.is-wide .side {
    position: sticky;
    top: calc(72px + var(--_sticky-top));
  }

  .columns.is-wide .bar {
    margin-top: 0;
  }

  .columns.is-wide service-directory-map {
    height: calc(100vh - 92px - var(--_sticky-top));
    min-height: 320px;
  }
`;
