declare module 'use-intl' {
  interface AppConfig {
    Locale: import('./messages.ts').Language;
    Messages: import('./messages.ts').Messages;
  }
}

export {};
