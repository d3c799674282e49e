import { defineConfig } from 'vite';
import { bundled, optional } from '../apps/api/bundle.ts';

// Tools that need the server's own code: what the API says of itself, and measuring from the inside.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/tools',
  resolve: { tsconfigPaths: true },
  ssr: bundled,
  build: {
    ssr: true,
    target: 'node22',
    outDir: '../dist/tools',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: optional,
      input: { openapi: 'tools/openapi/write.ts', bench: 'tools/bench/inside.ts' },
      output: { keepNames: true, entryFileNames: '[name].js' },
    },
  },
});
