import { transferHandlers } from 'comlink';
import type { Watch } from '../src/analysis/watch.ts';

const isWatch = (value: unknown): value is Watch =>
  typeof value === 'object' && value !== null && 'onProgress' in value && 'signal' in value;

/** Lets watches go along with questions to another thread; called once in each of the two. */
export function passWatches(): void {
  transferHandlers.set('watch', {
    canHandle: isWatch,
    serialize: (watch: Watch) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => watch.onProgress(data);
      watch.signal.addEventListener('abort', () => port1.postMessage(null), { once: true });
      return [port2, [port2]];
    },
    deserialize: (port: MessagePort): Watch => {
      const ending = new AbortController();
      port.onmessage = () => {
        ending.abort();
        port.close();
      };
      return { signal: ending.signal, onProgress: (share) => port.postMessage(share) };
    },
  });
}
