import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { messagesPlugin } from './src/build/messagesPlugin.ts';
import { methodPlugin } from './src/build/methodPlugin.ts';
import { securityPolicyPlugin } from './src/build/securityPolicy.ts';
import { modelPlugin } from './src/build/vitePlugin.ts';
import { municipalityFolder } from './src/build/whichMunicipality.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    modelPlugin(municipalityFolder()),
    messagesPlugin(),
    methodPlugin(municipalityFolder()),
    securityPolicyPlugin(),
  ],
  worker: { format: 'es', plugins: () => [modelPlugin(municipalityFolder())] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'model',
          include: ['tests/model/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          maxWorkers: 2,
          isolate: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
