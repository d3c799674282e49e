import { defineConfig } from 'vite';
import { bundled, optional } from './bundle.ts';

// One bundle for the server, one for the command line; what is shared lands in chunks between them.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/api',
  resolve: { tsconfigPaths: true },
  ssr: bundled,
  build: {
    ssr: true,
    target: 'node22',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      external: optional,
      input: { main: 'apps/api/src/main.ts', cli: 'apps/cli/src/main.ts' },
      // Chunks lie beside the entries, so that a path from a module means the same whichever of them it lands in.
      output: { keepNames: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
