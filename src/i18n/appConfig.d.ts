declare module 'use-intl' {
  interface AppConfig {
    Locale: import('./languages.ts').Language;
    Messages: import('./messages.ts').Messages &
      import('./messages.ts').BenchMessages &
      import('./messages.ts').NumbersMessages &
      typeof import('./messages.ts').methodDanish;
  }
}

export {};
