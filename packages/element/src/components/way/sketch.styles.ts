import { css } from 'lit';
import { groundStyles, MAP_COLOURS } from '../map-panel/ground.styles.ts';

/** A sketch of the place, on the screen and on paper. What lies under the place has the styles of the map. */
export const sketchStyles = css`
  .sketch {
    position: relative;
    max-width: 420px;
    aspect-ratio: 1;
    overflow: hidden;
    direction: ltr;
    background: var(--_map-sea);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .ground,
  .tiles,
  .sketch .shapes,
  .sketch .names,
  .sketch .overlay {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .tiles > div > div {
    position: absolute;
  }

  .tiles img {
    display: block;
    width: 100%;
    height: 100%;
  }

  .shapes path {
    stroke: none;
    vector-effect: non-scaling-stroke;
  }

  .shapes .line {
    fill: none;
    stroke-width: 1;
  }

  .shapes .line.coast {
    stroke: var(--_map-coast);
  }

  .shapes .line:is(.border, .inner-border) {
    stroke: var(--_map-border);
  }

  .shapes .line:is(.road, .main-road, .motorway, .path, .rail) {
    stroke: var(--_soft-ink);
  }

  .names text,
  .overlay text {
    font-size: 13px;
    text-anchor: middle;
    fill: var(--_soft-ink);
    stroke: var(--_map-land);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }

  .names .town,
  .overlay text {
    font-weight: 650;
    fill: var(--_ink);
  }

  .names .water {
    font-style: italic;
    stroke: none;
  }

  .overlay .pin,
  .overlay .about {
    fill: var(--_brand);
    stroke: var(--_card);
    stroke-width: 2;
  }

  .overlay .hole {
    fill: var(--_on-brand);
  }

  .overlay .about {
    fill-opacity: 0.2;
    stroke: var(--_brand);
    stroke-width: 2.5;
    stroke-dasharray: 5 4;
  }

  figcaption {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    max-width: 420px;
    font-size: 0.88em;
    color: var(--_soft-ink);
  }

  figcaption a {
    color: inherit;
  }

  .overlay .scale {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2;
  }

  .overlay .north {
    fill: var(--_ink);
    stroke: var(--_card);
  }
`;

/** The colours of light screens, without any of the host page: on paper there is no dark. */
const ON_PAPER: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(MAP_COLOURS).map(([name, [light]]) => [name, light])),
  ink: '#000',
  'soft-ink': '#333',
  card: '#fff',
  line: '#777',
  radius: '0',
  brand: '#000',
  'on-brand': '#fff',
};

/** The styles of a sketch on a sheet that has no others. */
export const paperStyles = `${groundStyles.cssText}${sketchStyles.cssText}
:root{color-scheme:light;${Object.entries(ON_PAPER)
  .map(([name, value]) => `--_${name}:${value};`)
  .join('')}}
.sketch{max-width:14cm;break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}`;
