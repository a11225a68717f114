import { defineConfig } from 'vite';
import { siteHeaders } from './scripts/site-headers.mjs';

/** How `vite preview` serves the built site: as a host of static files. `scripts/site.mjs` tells how it is built. */
export default defineConfig({ appType: 'mpa', plugins: [siteHeaders] });
