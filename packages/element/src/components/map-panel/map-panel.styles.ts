import { css } from 'lit';

/** The map's surroundings and everything on it. Leaflet's own styles come with the map, below these. */
export const mapPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: 14px;
    overflow: hidden;
    background: var(--_card);
  }

  .stage {
    position: relative;
    flex: 1;
    min-height: 260px;
    background: var(--_sea);
  }

  .map {
    position: absolute;
    inset: 0;
    z-index: 0;
    background: var(--_sea);
    font: inherit;
  }

  .land {
    fill: var(--_land);
    fill-opacity: 1;
  }

  .sea {
    fill: var(--_sea);
    fill-opacity: 1;
  }

  .coast {
    stroke: var(--_coast);
  }

  .border {
    stroke: var(--_border);
    stroke-dasharray: 4 3;
  }

  .rough {
    fill: var(--_brand);
    fill-opacity: 0.12;
    stroke: var(--_brand);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }

  .place span {
    position: absolute;
    transform: translate(-50%, -50%);
    white-space: nowrap;
    font-size: 12px;
    line-height: 1;
    color: var(--_soft);
    text-shadow:
      0 0 2px var(--_land),
      0 0 2px var(--_land),
      0 0 4px var(--_land);
  }

  .marker {
    direction: ltr;
  }

  .marker button {
    position: absolute;
    transform: translate(-50%, -50%);
    pointer-events: auto;
    min-height: 0;
    padding: 0;
    border-radius: 50%;
    border: 2px solid var(--_card);
    box-shadow: 0 1px 4px rgb(0 0 0 / 35%);
    background: var(--_brand);
    color: var(--_on-brand);
    font-weight: 700;
    font-size: 14px;
    line-height: 1;
    transition: none;
  }

  .marker .cluster {
    width: 44px;
    height: 44px;
  }

  /* Small to the eye, large to the thumb. */
  .marker .point {
    width: 26px;
    height: 26px;
  }

  .marker .point::after {
    content: '';
    position: absolute;
    inset: -11px;
    border-radius: 50%;
  }

  .marker .point.is-rough {
    background: var(--_card);
    border: 5px solid var(--_brand);
  }

  .marker button[data-selected] {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
    z-index: 1;
  }

  .leaflet-bar {
    border: 0 !important;
    box-shadow: none;
  }

  .leaflet-bar a {
    width: 44px !important;
    height: 44px !important;
    line-height: 42px !important;
    font-size: 24px;
    background: var(--_card);
    color: var(--_ink);
    border: 1px solid var(--_edge);
  }

  .leaflet-bar a:hover {
    background: var(--_brand-soft);
    color: var(--_ink);
  }

  .leaflet-bar a.leaflet-disabled {
    color: var(--_soft);
    background: var(--_paper);
  }

  .message {
    position: absolute;
    inset-inline: 12px;
    bottom: 12px;
    z-index: 1;
    margin: 0;
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_card);
    border: 1px solid var(--_line);
    font-size: 0.88em;
  }

  .road {
    stroke: var(--_soft);
  }

  /* A question may need more room than the page gives the map; the map keeps its own. */
  :host([data-asking]) {
    min-height: max-content !important;
  }

  .ask {
    border-width: 1px 0 0;
    border-radius: 0;
  }

  .again {
    margin: 8px 12px 0;
    align-self: flex-start;
  }

  .foot {
    padding: 8px 12px;
    font-size: 0.82em;
    color: var(--_soft);
    border-top: 1px solid var(--_line);
  }

  .foot a {
    color: inherit;
  }

  .cluster-list {
    position: absolute;
    inset-inline: 12px;
    bottom: 12px;
    max-height: 75%;
    overflow: auto;
    z-index: 2;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 12px;
    background: var(--_card);
  }

  .cluster-list .head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 8px;
    font-weight: 650;
  }

  .cluster-list li button {
    width: 100%;
    justify-content: flex-start;
    border: 0;
    border-radius: 0;
    border-top: 1px solid var(--_line);
  }
`;
