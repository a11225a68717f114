import { css } from 'lit';

/** From this width the list stands beside the form, and from the next the preview does too. */
export const editorStyles = css`
  :host {
    color-scheme: light dark;
    container-type: inline-size;
  }

  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }

  .bar .state {
    flex: 1 1 8rem;
    font-size: 0.9375em;
  }

  .notice {
    margin-block-start: 12px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_brand);
    border-radius: 0 8px 8px 0;
    background: var(--_tint);
  }

  .columns {
    display: grid;
    gap: 24px 32px;
    padding-block: 16px;
  }

  nav {
    display: grid;
    gap: 12px;
    align-content: start;
    min-width: 0;
  }

  main,
  aside {
    min-width: 0;
  }

  .fold {
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_card);
  }

  .fold > summary {
    min-height: 48px;
    padding: 11px 14px;
    font-weight: 600;
  }

  .fold > :not(summary) {
    padding: 0 14px 14px;
  }

  .fold > summary h2 {
    display: inline;
    font-size: 1em;
  }

  .checked {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    margin-block: 12px;
  }

  .end {
    margin-block-start: 32px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .has-selection nav {
    display: none;
  }

  @container (min-width: 52rem) {
    .columns {
      grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
    }

    .has-selection nav {
      display: grid;
    }

    .bar .back {
      display: none;
    }

    aside {
      grid-column: 2;
    }
  }

  @container (min-width: 80rem) {
    .columns.has-preview {
      grid-template-columns: minmax(15rem, 19rem) minmax(0, 1fr) minmax(20rem, 26rem);
    }

    .has-preview aside {
      position: sticky;
      inset-block-start: 76px;
      grid-column: 3;
      align-self: start;
      max-height: calc(100vh - 92px);
      overflow-y: auto;
    }
  }
`;
