import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import {
  benchDanish,
  benchEnglish,
  danish,
  english,
  numbersDanish,
  numbersEnglish,
} from '../i18n/messages.ts';

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

/** Gives the app each language's messages compiled, as `src/virtual.d.ts` names them, and the formatter that reads them. */
export function messagesPlugin(): Plugin {
  const languages: Readonly<Record<string, MessageTree<string>>> = {
    'virtual:messages/da': danish,
    'virtual:messages/en': english,
    'virtual:messages/bench/da': benchDanish,
    'virtual:messages/bench/en': benchEnglish,
    'virtual:messages/numbers/da': numbersDanish,
    'virtual:messages/numbers/en': numbersEnglish,
  };
  return {
    name: 'reduktionsstien-messages',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    resolveId: (id) => (Object.hasOwn(languages, id) ? `\0${id}` : null),
    load(id) {
      const messages = languages[id.slice(1)];
      return messages ? `export default ${JSON.stringify(compileMessages(messages))}` : null;
    },
  };
}
