import { css } from 'lit';

export const takeStyles = css`
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .help {
    margin-block: 8px 0;
  }

  .sheet {
    margin-block-start: 12px;
    padding: 16px;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .lines {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    margin-block-start: 8px;
    padding: 8px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_card);
    color: inherit;
    font: inherit;
  }

  .driver p {
    margin: 0 0 8px;
  }

  .driver .address {
    /* Large for an arm's length, and «Trondheimsveien» in one line at 360 px. */
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  /* A camera wants dark on light, whatever the colours of the page. */
  .code {
    display: block;
    inline-size: min(100%, 15em);
    block-size: auto;
    margin-inline: auto;
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
`;
