import type { Plugin } from 'vite';
import { assemble } from './assemble.ts';
import { leverBackgrounds, pageMunicipality } from './pageMunicipality.ts';
import { readMunicipality } from './readMunicipality.ts';

/**
 * Gives the app its model and its municipality as modules: `virtual:model/kernel`, `virtual:model/layout`,
 * `virtual:municipality` and, loaded later, `virtual:municipality/levers`. The kernel is emitted here, so the page needs no code from text.
 */
export function modelPlugin(folder: string): Plugin {
  let assembled: ReturnType<typeof assemble> | null = null;
  const assembly = () => {
    assembled ??= assemble(readMunicipality(folder));
    return assembled;
  };
  const json = (value: unknown) => `export default ${JSON.stringify(value)}`;
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:model/kernel': () => assembly().kernel,
    'virtual:model/layout': () => json(assembly().layout),
    'virtual:municipality': () => json(pageMunicipality(assembly())),
    'virtual:municipality/levers': () => json(leverBackgrounds(assembly().municipality)),
  };
  return {
    name: 'reduktionsstien-model',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)]?.() ?? null,
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(folder)) return;
        assembled = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
