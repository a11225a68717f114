import { css } from 'lit';
import { declareColours } from '../../styles/base.ts';

/** Colours of the basemap, as those in `styles/tokens.ts`. */
export const MAP_COLOURS = {
  'map-land': ['#f3efe6', '#26332f'],
  'map-sea': ['#d5e5ea', '#111c21'],
  'map-green': ['#dde8d0', '#213a2b'],
  'map-built': ['#e9e2d6', '#303d39'],
  'map-coast': ['#93a9b0', '#4b656c'],
  'map-border': ['#b9ab95', '#66715f'],
  'map-road': ['#ffffff', '#4a5b56'],
  'map-main-road': ['#fbe2a6', '#7b6f47'],
  'map-road-edge': ['#cfc2ab', '#1b2624'],
} as const;

/**
 * What lies under the points. Shapes of a basemap have the class of their kind. In a tile their widths follow the zoom and not
 * the tile, which may be enlarged.
 */
export const groundStyles = css`
  ${declareColours(MAP_COLOURS)}

  .land {
    fill: var(--_map-land);
    fill-opacity: 1;
  }

  .sea {
    fill: var(--_map-sea);
    fill-opacity: 1;
  }

  .green {
    fill: var(--_map-green);
    fill-opacity: 1;
  }

  .built {
    fill: var(--_map-built);
    fill-opacity: 1;
  }

  .building {
    fill: var(--_map-road-edge);
    fill-opacity: 0.5;
  }

  .coast {
    stroke: var(--_map-coast);
  }

  .river,
  .ferry {
    fill: none;
    stroke: var(--_map-coast);
  }

  .ferry {
    stroke-dasharray: 6 5;
  }

  .border,
  .inner-border {
    fill: none;
    stroke: var(--_map-border);
    stroke-dasharray: 4 3;
  }

  .inner-border {
    stroke-dasharray: 1 4;
  }

  .road {
    stroke: var(--_soft-ink);
  }

  .tile {
    display: block;
    width: 100%;
    height: 100%;
    --_wide: 1px;
  }

  .tile path {
    vector-effect: non-scaling-stroke;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .tile :is(.land, .sea, .green, .built, .building) {
    stroke: none;
  }

  .tile .river {
    stroke: var(--_map-sea);
    stroke-width: 1.5px;
  }

  .tile .border {
    stroke-width: 1.6px;
  }

  .tile :is(.road, .main-road, .motorway, .path, .rail) {
    fill: none;
    stroke: var(--_map-road);
    stroke-width: calc(var(--_wide) * 0.6);
  }

  .tile .main-road {
    stroke: var(--_map-main-road);
    stroke-width: var(--_wide);
  }

  .tile .motorway {
    stroke: var(--_map-main-road);
    stroke-width: calc(var(--_wide) * 1.25);
  }

  .tile .edge {
    stroke: var(--_map-road-edge);
    stroke-width: calc(var(--_wide) * 0.6 + 1.5px);
  }

  .tile .main-road.edge {
    stroke-width: calc(var(--_wide) + 1.5px);
  }

  .tile .motorway.edge {
    stroke-width: calc(var(--_wide) * 1.25 + 1.5px);
  }

  .tile .path {
    stroke: var(--_map-road-edge);
    stroke-width: 1px;
    stroke-dasharray: 3 3;
  }

  .tile .rail {
    stroke: var(--_map-border);
    stroke-width: 1.4px;
  }

  .tile:is(.z10, .z11, .z12) {
    --_wide: 2px;
  }

  .tile:is(.z13, .z14) {
    --_wide: 4px;
  }

  .tile.z15 {
    --_wide: 7px;
  }

  .tile:is(.z16, .z17, .z18, .z19) {
    --_wide: 12px;
  }

  .tile .street {
    fill: var(--_soft-ink);
    stroke: var(--_map-road);
    stroke-width: 3px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    paint-order: stroke;
    text-anchor: middle;
  }

  /* A name stands around its place, and not before or behind it. */
  .place {
    direction: ltr;
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

  .place .town {
    font-size: 13px;
    font-weight: 650;
    color: var(--_ink);
  }

  .place .country {
    font-size: 14px;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }

  .place .region {
    letter-spacing: 0.06em;
  }

  .place .water {
    font-style: italic;
    text-shadow: none;
  }

  /* Pictures are made for light screens: at night they are dimmed, and in no way changed else. */
  @media (prefers-color-scheme: dark) {
    .picture {
      filter: brightness(0.75);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_map-land: Canvas;
      --_map-sea: Canvas;
      --_map-green: Canvas;
      --_map-built: Canvas;
      --_map-coast: CanvasText;
      --_map-border: GrayText;
      --_map-road: GrayText;
      --_map-main-road: CanvasText;
      --_map-road-edge: Canvas;
    }

    /* Without coasts, a tint alone tells water from land. */
    .tile .sea {
      fill: color-mix(in srgb, Canvas 72%, LinkText);
    }

    .tile .street {
      stroke: Canvas;
      fill: CanvasText;
    }
  }
`;
