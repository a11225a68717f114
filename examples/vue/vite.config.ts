import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The tags of the element are no components of Vue. */
const isCustomElement = (tag: string) => tag.startsWith('service-directory');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { target: 'es2022' },
});
