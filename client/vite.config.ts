import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

const server = `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

/**
 * React is in every page and changes rarely, so browsers keep it. Everything else is split by who uses it: one antd
 * chunk would make the log-in page load the tables, pickers and menus of all others.
 */
const chunks = [{ name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ }];

/**
 * Puts the document that codegen made of a query in the place of the query. The generated function looks it up in a
 * table of all documents instead, and that table would be a tenth of what the log-in page loads.
 */
function ownDocuments(): Plugin {
  const generated = path.join(import.meta.dirname, 'src/generated/graphql.ts');
  const documents = new Map<string, string>();
  return {
    name: 'own-documents',
    enforce: 'pre',
    buildStart() {
      const made = readFileSync(generated, 'utf8').matchAll(
        /^export const (\w+) = (\{.*\}) as unknown as /gm,
      );
      for (const [, name = '', document = ''] of made) documents.set(name, document);
    },
    transform(code, id) {
      if (!code.includes('graphql(`') || id.startsWith(path.dirname(generated))) return null;
      return code.replace(
        /\bgraphql\(`\s*(\w+) (\w+)[^`]*`,?\s*\)/g,
        (_query, kind: string, name: string) => {
          const document = documents.get(name + (kind === 'fragment' ? 'FragmentDoc' : 'Document'));
          return document ? `(${document})` : this.error(`npm run codegen has not seen ${kind} ${name}`);
        },
      );
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [ownDocuments(), react()],
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
