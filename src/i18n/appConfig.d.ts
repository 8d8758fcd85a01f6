declare module 'use-intl' {
  interface AppConfig {
    Locale: import('./languages.ts').Language;
    Messages: import('./messages.ts').Messages &
      import('./messages.ts').BenchMessages &
      typeof import('./messages.ts').numbersDanish;
  }
}

export {};
