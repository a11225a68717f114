import { css } from 'lit';
/** The map's surroundings and everything on it. Leaflet's own styles come with the map, below these. */
export const mapPanelStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 2px);
    overflow: hidden;
    background: var(--_card);
  }

  .stage {
    position: relative;
    flex: 1;
    min-height: 260px;
    background: var(--_map-sea);
  }

  .map {
    position: absolute;
    inset: 0;
    z-index: 0;
    background: var(--_map-sea);
    font: inherit;
  }

  /* One finger scrolls the page. */
  .map.leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: pan-x pan-y;
  }

  .rough {
    fill: var(--_brand);
    fill-opacity: 0.12;
    stroke: var(--_brand);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }

  @media (forced-colors: active) {
    .marker button[data-selected] {
      outline-color: Highlight;
    }
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

  /* A pin whose point is on the place: small to the eye, large to the thumb. */
  .marker .point {
    width: 26px;
    height: 26px;
    border-radius: 50% 50% 50% 3px;
    transform: translate(-50%, -118%) rotate(-45deg);
  }

  .marker .point::before {
    content: '';
    position: absolute;
    inset: 6px;
    border-radius: 50%;
    background: var(--_on-brand);
  }

  .marker .point::after {
    content: '';
    position: absolute;
    inset: -11px;
    border-radius: 50%;
  }

  /* Only a street, a postal area or a town is known: the less, the wider and softer. No pin, for it would point at a house. */
  .marker .point.is-rough {
    --_soft: 6px;
    border-radius: 50%;
    transform: translate(-50%, -50%);
    background: var(--_card);
    border: 5px solid var(--_brand);
    box-shadow: 0 0 0 var(--_soft) color-mix(in srgb, var(--_brand) 25%, transparent);
  }

  .marker .point.is-postcode {
    --_soft: 10px;
  }

  .marker .point.is-locality {
    --_soft: 16px;
    border-style: dotted;
  }

  .marker .point.is-rough::before {
    display: none;
  }

  .marker button[data-hovered] {
    background: var(--_ink);
    color: var(--_card);
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

  .leaflet-bar a:last-child {
    border-block-start: 0;
    border-block-end: 1px solid var(--_edge);
  }

  .leaflet-bar a:hover {
    background: var(--_brand-tint);
    color: var(--_ink);
  }

  .leaflet-bar a.leaflet-disabled {
    color: var(--_soft-ink);
    background: var(--_paper);
  }

  .message {
    position: absolute;
    inset-inline: 12px;
    bottom: 12px;
    z-index: 1;
    margin: 0;
    padding: 8px 12px;
    border-radius: calc(var(--_radius) - 4px);
    background: var(--_card);
    border: 1px solid var(--_line);
    font-size: 0.88em;
  }

  /* Beside the buttons that zoom, which stand on the left in every language. */
  .here {
    position: absolute;
    top: 12px;
    left: 68px;
    right: 12px;
    z-index: 1;
    margin-inline: auto;
    width: fit-content;
    padding: 4px 14px;
    text-align: center;
    border-radius: 22px;
    background: var(--_card);
    box-shadow: 0 1px 4px rgb(0 0 0 / 30%);
  }

  /* A question may need more room than the page gives the map; the map keeps its own. */
  :host([data-asking]) {
    min-height: max-content !important;
  }

  .ask {
    border-width: 1px 0 0;
    border-radius: 0;
  }

  .simple {
    margin: 0;
    padding: 8px 12px 0;
    font-size: 0.88em;
  }

  .again {
    margin: 8px 12px 0;
    align-self: flex-start;
  }

  .foot {
    padding: 8px 12px;
    font-size: 0.82em;
    color: var(--_soft-ink);
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
    border-radius: var(--_radius);
    background: var(--_card);
  }

  .cluster-list .head button {
    flex: none;
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
