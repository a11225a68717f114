import { defineConfig } from 'astro/config';

export default defineConfig({
  // Scripts in files of their own, for a strict policy.
  vite: { build: { assetsInlineLimit: 0, target: 'es2022' } },
});
