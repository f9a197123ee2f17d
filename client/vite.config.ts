import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

/** What changes with our releases is kept apart from what changes with its own, so that browsers keep the latter. */
const chunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
  { name: 'antd', test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[^\\/]+|dayjs)[\\/]/ },
  { name: 'graphql', test: /node_modules[\\/](@apollo|graphql|graphql-ws|rxjs|optimism|@wry)[\\/]/ },
];

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
      '/api': server,
    },
  },
});
