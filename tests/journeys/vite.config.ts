import { defineConfig } from 'vite';

// The server with a clock that tests move, bundled as the product's own is.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/journeys',
  resolve: { tsconfigPaths: true },
  ssr: { target: 'node', external: true },
  build: {
    ssr: 'support/moved-server.ts',
    target: 'node22',
    outDir: '../../dist/tests',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { keepNames: true, entryFileNames: '[name].js' } },
  },
});
