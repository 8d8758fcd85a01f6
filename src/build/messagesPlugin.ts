import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { danish, english } from '../i18n/messages.ts';

/** A tree of messages, as they are written or as they are compiled. */
interface MessageTree<Message> {
  readonly [key: string]: Message | MessageTree<Message>;
}

const isTree = <Message>(value: Message | MessageTree<Message>): value is MessageTree<Message> =>
  typeof value === 'object';

/** Compiles every message of a tree, so that the page needs no parser for them. */
export function compileMessages(messages: MessageTree<string>): MessageTree<unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      isTree(value) ? compileMessages(value) : compile(value),
    ]),
  );
}

/** Gives the app its messages compiled, as `virtual:messages`, and the formatter that reads them. */
export function messagesPlugin(): Plugin {
  const id = 'virtual:messages';
  return {
    name: 'reduktionsstien-messages',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    load: (wanted) =>
      wanted === `\0${id}`
        ? `export default ${JSON.stringify({ da: compileMessages(danish), en: compileMessages(english) })}`
        : null,
  };
}
