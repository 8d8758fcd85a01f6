import type { Plugin } from 'vite';
import { analysisFacts } from './analysisFacts.ts';
import { assemble } from './assemble.ts';
import { assembleBatch, type BatchAssembly, pathOutputs } from './assembleBatch.ts';
import { catalogueOf, writeCatalogue } from './catalogue.ts';
import { formulaNames } from './formulaNames.ts';
import { leverBackgrounds, pageMunicipality } from './pageMunicipality.ts';
import { readMunicipality } from './readMunicipality.ts';

/**
 * Gives the app its model and its municipality as modules, as `src/virtual.d.ts` names them. The kernels are
 * emitted here, so the page needs no code from text.
 */
export function modelPlugin(folder: string): Plugin {
  let assembled: ReturnType<typeof assemble> | null = null;
  const assembly = () => {
    assembled ??= assemble(readMunicipality(folder));
    return assembled;
  };
  let batched: BatchAssembly | null = null;
  const batch = () => {
    batched ??= assembleBatch(assembly(), pathOutputs(assembly().municipality));
    return batched;
  };
  const json = (value: unknown) => `export default ${JSON.stringify(value)}`;
  const modules: Readonly<Record<string, () => string>> = {
    'virtual:model/kernel': () => assembly().kernel,
    'virtual:model/layout': () => json(assembly().layout),
    'virtual:model/names': () => json(formulaNames(assembly())),
    'virtual:model/batch/layout': () => json(batch().layout),
    'virtual:model/batch/module': () => bytes(batch().webAssembly),
    'virtual:model/batch/script': () => batch().javaScript,
    'virtual:model/catalogue': () => `export default ${writeCatalogue(catalogueOf(assembly()))}`,
    'virtual:municipality': () => json(pageMunicipality(assembly())),
    'virtual:municipality/facts': () => json(analysisFacts(assembly().municipality)),
    'virtual:municipality/levers': () => json(leverBackgrounds(assembly().municipality)),
    'virtual:municipality/measures': () => json(assembly().municipality.measures),
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
        batched = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** A module whose default export is those bytes. */
function bytes(content: Uint8Array): string {
  const letters = Buffer.from(content).toString('base64');
  return `export default Uint8Array.from(atob('${letters}'), (letter) => letter.charCodeAt(0));`;
}
