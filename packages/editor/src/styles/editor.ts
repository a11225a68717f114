import { css } from 'lit';

/** From this width the list stands beside the form, and from the next the preview does too. */
export const editorStyles = css`
  :host {
    background: var(--_paper);
    color-scheme: light dark;
    container-type: inline-size;
  }

  .notice {
    margin-block-start: 12px;
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_brand);
    border-radius: 0 8px 8px 0;
    background: var(--_tint);
  }

  .lines {
    white-space: pre-line;
  }

  .notice a {
    color: var(--_brand);
  }

  .notice .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }

  .columns {
    display: grid;
    gap: 24px 32px;
    padding-block: 16px;
  }

  .columns > * {
    min-width: 0;
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

  .has-selection service-directory-editor-nav {
    display: none;
  }

  /* Nothing is chosen yet: lines that are easy to read. */
  .columns:not(.has-selection) {
    max-width: 52rem;
  }

  @container (min-width: 52rem) {
    .columns.has-selection {
      grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr);
    }

    .has-selection service-directory-editor-nav {
      display: block;
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
      inset-block-start: calc(76px + var(--service-directory-sticky-top, 0px));
      grid-column: 3;
      align-self: start;
      max-height: calc(100vh - 92px - var(--service-directory-sticky-top, 0px));
      overflow-y: auto;
    }
  }
`;
