import { defineConfig } from 'vite';
import { bundled, optional } from '../../apps/api/bundle.ts';

// The server with a clock that tests move, bundled as the product's own is.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/journeys',
  resolve: { tsconfigPaths: true },
  ssr: bundled,
  build: {
    ssr: 'support/moved-server.ts',
    target: 'node22',
    outDir: '../../dist/tests',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: { external: optional, output: { keepNames: true, entryFileNames: '[name].js' } },
  },
});
