import { css } from 'lit';

/**
 * The design tokens, set on the public element and inherited by its parts. A host page overrides any by its public
 * name `--service-directory-…`; inside, only the short names are used.
 */
export const tokens = css`
  :host {
    --_ink: var(--service-directory-ink, #1c2a2e);
    --_soft: var(--service-directory-soft-ink, #51626a);
    --_paper: var(--service-directory-paper, #fbf9f6);
    --_card: var(--service-directory-card, #ffffff);
    --_line: var(--service-directory-line, #dcd8d0);
    --_edge: var(--service-directory-edge, #7c8a90);
    --_brand: var(--service-directory-brand, #0b5560);
    --_on-brand: var(--service-directory-on-brand, #ffffff);
    --_brand-soft: var(--service-directory-brand-tint, #e3f0f1);
    --_open: var(--service-directory-open, #1a6a3c);
    --_open-soft: var(--service-directory-open-tint, #e5f3ea);
    --_unknown: var(--service-directory-unknown, #7a4a00);
    --_unknown-soft: var(--service-directory-unknown-tint, #fdf1dc);
    --_closed: var(--service-directory-closed, #4b555c);
    --_closed-soft: var(--service-directory-closed-tint, #eeece8);
    --_land: var(--service-directory-map-land, #f3efe6);
    --_sea: var(--service-directory-map-sea, #d5e5ea);
    --_coast: var(--service-directory-map-coast, #93a9b0);
    --_border: var(--service-directory-map-border, #b9ab95);
    --_radius: var(--service-directory-radius, 12px);
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
    color-scheme: light dark;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --_ink: var(--service-directory-ink, #eef3f3);
      --_soft: var(--service-directory-soft-ink, #b3c2c6);
      --_paper: var(--service-directory-paper, #12191b);
      --_card: var(--service-directory-card, #1a2326);
      --_line: var(--service-directory-line, #334247);
      --_edge: var(--service-directory-edge, #71868d);
      --_brand: var(--service-directory-brand, #7fd0d8);
      --_on-brand: var(--service-directory-on-brand, #0b2226);
      --_brand-soft: var(--service-directory-brand-tint, #17363b);
      --_open: var(--service-directory-open, #86d9a6);
      --_open-soft: var(--service-directory-open-tint, #14301f);
      --_unknown: var(--service-directory-unknown, #f3c67a);
      --_unknown-soft: var(--service-directory-unknown-tint, #382a10);
      --_closed: var(--service-directory-closed, #b3c2c6);
      --_closed-soft: var(--service-directory-closed-tint, #232e32);
      --_land: var(--service-directory-map-land, #26332f);
      --_sea: var(--service-directory-map-sea, #111c21);
      --_coast: var(--service-directory-map-coast, #4b656c);
      --_border: var(--service-directory-map-border, #66715f);
    }
  }
`;
