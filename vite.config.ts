import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { securityPolicyPlugin } from './src/build/securityPolicy.ts';
import { modelPlugin } from './src/build/vitePlugin.ts';
import { municipalityFolder } from './src/build/whichMunicipality.ts';

export default defineConfig({
  base: './',
  plugins: [react(), modelPlugin(municipalityFolder()), securityPolicyPlugin()],
  worker: { format: 'es', plugins: () => [modelPlugin(municipalityFolder())] },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, manifest: true },
  test: { include: ['tests/{unit,model,charts}/**/*.test.{ts,tsx}'] },
});
