import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/pages/**/*.test.ts'] },
      },
      {
        root,
        plugins: [react()],
        resolve: {
          alias: [
            { find: '#i18n', replacement: `${root}tests/component/fake-i18n.ts` },
            // Unminified, pdf.js keeps the development server busy for half a minute.
            { find: /^(pdfjs-dist\/.*\/pdf(?:\.worker)?)\.mjs$/, replacement: '$1.min.mjs' },
          ],
        },
        // Found while a test runs, a library makes the page load anew and the test fail.
        optimizeDeps: {
          include: [
            'axe-core',
            'dexie',
            'dexie-react-hooks',
            'zod',
            'wouter',
            'wouter/use-hash-location',
            '@dnd-kit/core',
            '@dnd-kit/sortable',
            'ical-generator',
            'lucide-react',
            '@base-ui/react/dialog',
            '@base-ui/react/alert-dialog',
            'vitest-browser-react',
            'mammoth',
            'pdfjs-dist/legacy/build/pdf.min.mjs',
            'pdfjs-dist/legacy/build/pdf.worker.min.mjs',
          ],
        },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 360, height: 800 } }],
          },
        },
      },
      { root, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 } },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A browser on a busy machine may fail a journey that is right; the run says which were run again, and why.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
