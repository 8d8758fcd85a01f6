declare module 'virtual:model/kernel' {
  export const simulate: import('./engine/contract.ts').Kernel;
}

declare module 'virtual:model/layout' {
  const layout: import('./engine/layout.ts').ModelLayout;
  export default layout;
}

/** The equations and figures with all that is told of them. */
declare module 'virtual:model/catalogue' {
  const catalogue: import('./schema/catalogue.ts').Catalogue;
  export default catalogue;
}

/** Everything that a formula may name. */
declare module 'virtual:model/names' {
  const names: readonly import('./indicators/names.ts').KnownName[];
  export default names;
}

declare module 'virtual:model/batch/layout' {
  const layout: import('./engine/batch/layout.ts').BatchLayout;
  export default layout;
}

/** The batch kernel that gives paths, as WebAssembly. */
declare module 'virtual:model/batch/module' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The same kernel as JavaScript. */
declare module 'virtual:model/batch/script' {
  export const run: import('./engine/batch/kernel.ts').BatchRun;
}

/** Compiled; only those without values in them are texts when read directly. */
declare module 'virtual:messages/da' {
  const messages: import('./i18n/messages.ts').Messages;
  export default messages;
}

declare module 'virtual:messages/en' {
  const messages: import('./i18n/messages.ts').Messages;
  export default messages;
}

declare module 'virtual:messages/bench/da' {
  const messages: import('./i18n/messages.ts').BenchMessages;
  export default messages;
}

declare module 'virtual:messages/bench/en' {
  const messages: import('./i18n/messages.ts').BenchMessages;
  export default messages;
}

declare module 'virtual:messages/numbers/da' {
  const messages: import('./i18n/messages.ts').NumbersMessages;
  export default messages;
}

declare module 'virtual:messages/numbers/en' {
  const messages: import('./i18n/messages.ts').NumbersMessages;
  export default messages;
}

declare module 'virtual:municipality' {
  const municipality: import('./schema/pageMunicipality.ts').PageMunicipality;
  export default municipality;
}

declare module 'virtual:municipality/facts' {
  const facts: import('./analysis/facts.ts').AnalysisFacts;
  export default facts;
}

declare module 'virtual:municipality/levers' {
  const backgrounds: Readonly<Record<string, import('./schema/pageMunicipality.ts').LeverBackground>>;
  export default backgrounds;
}

/** The measures of the climate plan with their sub-goals and status. */
declare module 'virtual:municipality/measures' {
  const measures: readonly import('./schema/municipality/context.ts').Measure[];
  export default measures;
}
