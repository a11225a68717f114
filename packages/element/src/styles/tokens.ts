import { css } from 'lit';
import { declareColours, type Colours } from './base.ts';

/**
 * The colours of the calm look, in the light and in the dark, by the name that a host page knows them by
 * (`--service-directory-…`). Inside, each has the short name `--_…`.
 */
export const COLOURS: Colours = {
  ink: ['#1c2a2e', '#eef3f3'],
  'soft-ink': ['#51626a', '#b3c2c6'],
  paper: ['#fbf9f6', '#12191b'],
  card: ['#ffffff', '#1a2326'],
  line: ['#dcd8d0', '#334247'],
  edge: ['#7c8a90', '#71868d'],
  brand: ['#0b5560', '#7fd0d8'],
  'on-brand': ['#ffffff', '#0b2226'],
  'brand-tint': ['#e3f0f1', '#17363b'],
  open: ['#1a6a3c', '#86d9a6'],
  'open-tint': ['#e5f3ea', '#14301f'],
  unknown: ['#7a4a00', '#f3c67a'],
  'unknown-tint': ['#fdf1dc', '#382a10'],
  closed: ['#4b555c', '#b3c2c6'],
  'closed-tint': ['#eeece8', '#232e32'],
};

/**
 * The design tokens, set on the public element and inherited by its parts. A host page overrides any by its public
 * name; inside, only the short names are used.
 */
export const tokens = css`
  ${declareColours(COLOURS)}

  :host {
    --_leave: var(--service-directory-leave, var(--_ink));
    --_on-leave: var(--service-directory-on-leave, var(--_paper));
    --_focus: var(--service-directory-focus, var(--_brand));
    --_focus-width: var(--service-directory-focus-width, 3px);
    --_radius: var(--service-directory-radius, 12px);
    --_space: var(--service-directory-space, 4px);
    --_max-width: var(--service-directory-max-width, 1360px);
    --_sticky-top: var(--service-directory-sticky-top, 0px);
    --_font: var(
      --service-directory-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif
    );
    --_font-size: var(--service-directory-font-size, 1.0625em);
  }
`;
