import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Where several versions are installed side by side, the component takes the one of this project.
  resolve: { dedupe: ['react', 'react-dom'] },
  build: { target: 'es2022' },
});
