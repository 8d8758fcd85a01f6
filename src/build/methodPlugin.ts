import { posix } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { methodPages, type WrittenPage } from '../docs/methodPage/methodPages.tsx';
import { assemble } from './assemble.ts';
import { loadKernel } from './loadKernel.ts';
import { readMunicipality } from './readMunicipality.ts';

/** Puts the method page in every language beside the app, as files of the build and under the development server. */
export function methodPlugin(folder: string): Plugin {
  const write = async (fonts = ''): Promise<readonly WrittenPage[]> => {
    const assembly = assemble(readMunicipality(folder));
    return methodPages(assembly, await loadKernel(assembly.kernel), fonts);
  };
  return {
    name: 'reduktionsstien-method',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        if (!asked.endsWith('.html')) return next();
        write().then((pages) => {
          const page = pages.find(({ file }) => file === asked);
          if (!page) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(page.html);
        }, next);
      });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const { file, html } of await write(fontRules(bundle))) {
          this.emitFile({ type: 'asset', fileName: file, source: html });
        }
      },
    },
  };
}

/** The rules of the app's fonts, as they lead from beside the app to where the build has put the files. */
function fontRules(bundle: Rollup.OutputBundle): string {
  return Object.values(bundle)
    .flatMap((output) => {
      if (output.type !== 'asset' || !output.fileName.endsWith('.css')) return [];
      const folder = posix.dirname(output.fileName);
      return [...String(output.source).matchAll(/@font-face\s*\{[^}]*\}/g)].map(([rule]) =>
        rule.replace(/url\((?:\.\/)?([^)]+)\)/g, (_, path: string) => `url(./${posix.join(folder, path)})`),
      );
    })
    .join('\n');
}
