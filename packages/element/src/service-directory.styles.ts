import { css } from 'lit';

export const serviceDirectoryStyles = css`
  :host {
    font-size: var(--service-directory-font-size, 1.0625rem);
    background: var(--_paper);
    container-type: inline-size;
  }

  .frame {
    max-width: 1360px;
    margin-inline: auto;
    padding: 0 16px 24px;
  }

  .top {
    position: sticky;
    top: 0;
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

  /* Large letters on a narrow phone. */
  @container (max-width: 17em) {
    .top {
      flex-wrap: wrap;
    }
  }

  .top select {
    field-sizing: content;
    min-height: 48px;
    padding-inline: 36px 30px;
  }

  /* On the narrowest phones the name of the language needs the room of the arrow. */
  @container (max-width: 20em) {
    .top .picker > .expand {
      display: none;
    }

    .top select {
      padding-inline: 32px 8px;
    }
  }

  .top .picker > .icon {
    inset-inline-start: 8px;
  }

  .top .picker > .expand {
    inset-inline-end: 6px;
  }

  .intro h1,
  .intro h2,
  .intro h3,
  .intro h4,
  .intro h5,
  .intro h6 {
    font-size: 1.65em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin-top: 4px;
  }

  .lead {
    color: var(--_soft);
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
    border-start-start-radius: 10px;
    border-end-start-radius: 10px;
  }

  .segments button:last-child {
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
    border-inline-start: 0;
  }

  .segments [aria-pressed='true'] {
    background: var(--_brand-soft);
    border-color: var(--_brand);
    color: var(--_brand);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--_brand);
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .more {
    width: 100%;
    margin-top: 12px;
    min-height: 48px;
  }

  .message {
    padding: 20px 16px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }

  .message p + p,
  .message .button,
  .message button {
    margin-top: 8px;
  }

  .message h1,
  .message h2,
  .message h3,
  .message h4,
  .message h5,
  .message h6 {
    font-size: 1.18em;
    line-height: 1.3;
  }

  .hint {
    font-size: 0.88em;
    color: var(--_soft);
    margin-top: 20px;
    max-width: 70ch;
  }

  .hint + .hint {
    margin-top: 8px;
  }

  .quiet {
    font-size: 0.92em;
    color: var(--_soft);
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
    grid-template-columns: minmax(250px, 290px) minmax(360px, 1fr) minmax(300px, 34%);
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
    top: 72px;
  }

  .columns.is-wide .bar {
    margin-top: 0;
  }

  .columns.is-wide service-directory-map {
    height: calc(100vh - 92px);
    min-height: 320px;
  }

  @media print {
    .top,
    .side,
    .bar,
    .more,
    service-directory-map,
    service-directory-search {
      display: none;
    }
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }

  .chosen .chip {
    border-radius: 999px;
    font-size: 0.92em;
    padding: 6px 12px;
    overflow-wrap: anywhere;
  }

  .ways-on {
    display: grid;
    gap: 8px;
    margin-block: 12px;
    padding: 0;
    list-style: none;
  }

  .message service-directory-emergency {
    display: block;
    margin-block-start: 20px;
    text-align: start;
  }
`;
