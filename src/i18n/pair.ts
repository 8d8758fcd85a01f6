/** Messages with the same keys in another language. */
export type SameKeys<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : SameKeys<Messages[Key]>;
};

/** Messages of one part of the app, the languages side by side so that neither is forgotten. */
export interface MessagePair<Messages> {
  readonly da: Messages;
  readonly en: SameKeys<Messages>;
}

/** Pairs the Danish messages of a part of the app with the English ones. */
export function pair<const Messages>(da: Messages, en: SameKeys<Messages>): MessagePair<Messages> {
  return { da, en };
}
