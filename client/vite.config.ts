import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

/**
 * React is in every page and changes rarely, so browsers keep it. Everything else is split by who uses it: one antd
 * chunk would make the log-in page load the tables, pickers and menus of all others.
 */
const chunks = [{ name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The private condition leads `#shared/*` to its TypeScript sources; vite's own conditions stay beside it.
  resolve: { conditions: ['duheng-source', ...defaultClientConditions] },
  build: {
    // Xinchuang terminals run browsers on Chromium 90.
    target: 'chrome90',
    cssTarget: 'chrome90',
    outDir: '../dist/client',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    port: Number(process.env.DUHENG_DEV_PORT ?? 5173),
    strictPort: true,
    proxy: {
      '/graphql': { target: server, ws: true },
      // Written out: the short form changes the Host, and the server takes uploads from its own origin only.
      '/api': { target: server },
    },
  },
});
