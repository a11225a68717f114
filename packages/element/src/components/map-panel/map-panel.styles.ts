import { css } from 'lit';
import { declareColours } from '../../styles/base.ts';

/** Colours of the basemap, as those in `styles/tokens.ts`. */
export const MAP_COLOURS = {
  'map-land': ['#f3efe6', '#26332f'],
  'map-sea': ['#d5e5ea', '#111c21'],
  'map-coast': ['#93a9b0', '#4b656c'],
  'map-border': ['#b9ab95', '#66715f'],
} as const;

/** The map's surroundings and everything on it. Leaflet's own styles come with the map, below these. */
export const mapPanelStyles = css`
  ${declareColours(MAP_COLOURS)}

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

  .land {
    fill: var(--_map-land);
    fill-opacity: 1;
  }

  .sea {
    fill: var(--_map-sea);
    fill-opacity: 1;
  }

  .coast {
    stroke: var(--_map-coast);
  }

  .border {
    stroke: var(--_map-border);
    stroke-dasharray: 4 3;
  }

  .rough {
    fill: var(--_brand);
    fill-opacity: 0.12;
    stroke: var(--_brand);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }

  @media (forced-colors: active) {
    :host {
      --_map-land: Canvas;
      --_map-sea: Canvas;
      --_map-coast: CanvasText;
      --_map-border: GrayText;
    }

    .marker button[data-selected] {
      outline-color: Highlight;
    }
  }

  .place span {
    position: absolute;
    transform: translate(-50%, -50%);
    white-space: nowrap;
    font-size: 12px;
    line-height: 1;
    color: var(--_soft-ink);
    text-shadow:
      0 0 2px var(--_map-land),
      0 0 2px var(--_map-land),
      0 0 4px var(--_map-land);
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

  .road {
    stroke: var(--_soft-ink);
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
