import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // A data: address would need a wider policy than 'self'.
  build: { assetsInlineLimit: 0 },
  // As another team has them: loaded by Node from the installed package, not taken into the build because they are linked.
  ssr: { external: ['@kind-by-design/react', '@kind-by-design/plain-language', '@kind-by-design/journey'] },
});
