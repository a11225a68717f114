import { css } from 'lit';

export const searchStyles = css`
  .field {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 54px;
    padding-inline: 14px 6px;
    background: var(--_card);
    border: 2px solid var(--_brand);
    border-radius: var(--_radius);
  }

  .field:focus-within {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }

  input {
    flex: 1;
    min-width: 0;
    align-self: stretch;
    border: 0;
    background: none;
    outline: 0;
    appearance: none;
    text-overflow: ellipsis;
  }

  /* The ring is drawn round the whole field. */
  input:focus-visible {
    outline: 0;
  }

  input::placeholder {
    color: var(--_soft-ink);
    opacity: 1;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .field button {
    border: 0;
    background: none;
    padding: 0;
    width: 44px;
  }

  /* Nine, three beside each other; one with a long word, as Polish and Russian have, is wider than the others. */
  .needs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .needs button {
    flex: 1 1 25%;
    position: relative;
    min-width: min-content;
    flex-direction: column;
    justify-content: flex-start;
    gap: 2px;
    padding: 7px 4px 5px;
    min-height: 60px;
    font-size: 0.8em;
    line-height: 1.2;
    text-align: center;
    border-color: var(--_line);
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .needs .icon {
    width: 1.6em;
    height: 1.6em;
    color: var(--_brand);
  }

  /* Two beside each other on a phone and beside the list. */
  .chips button {
    flex: 1 1 9em;
    min-width: min-content;
    gap: 5px;
    padding: 4px 7px;
    font-size: 0.86em;
    line-height: 1.2;
    overflow-wrap: break-word;
  }

  /* Large letters: a word may be longer than the line. */
  @container (max-width: 17em) {
    .chips button {
      min-width: 0;
      overflow-wrap: anywhere;
    }
  }

  .chips ~ .chips {
    margin-top: 8px;
  }

  .choose {
    flex: 1 1 12em;
  }

  .choose .picker,
  .choose select {
    width: 100%;
  }
`;
