import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // A data: address would need a wider policy than 'self'.
  build: { assetsInlineLimit: 0 },
});
