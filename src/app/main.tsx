import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './signs/signs.css';
import './tokens.css';
import danish from 'virtual:messages/da';
import layout from 'virtual:model/layout';
import municipality from 'virtual:municipality';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectWorker } from '../../workers/connect.ts';
import { createAppState } from '../state/appState.ts';
import { browserStorage } from '../state/browserStorage.ts';
import { Root } from './Root.tsx';

const host = document.getElementById('app');
if (!host) throw new Error('the page has no place for the app');

const app = createAppState({
  municipality,
  layout,
  connect: connectWorker,
  loadAnalyst: async () => (await import('./analyst.ts')).analyst,
  loadCalculator: async () => (await import('./calculator.ts')).calculator,
  danish,
  loadEnglish: async () => (await import('virtual:messages/en')).default,
  loadBackgrounds: async () => (await import('virtual:municipality/levers')).default,
  page: window,
  storage: browserStorage(window),
});

const root = createRoot(host);
void app.shownLanguage.ready.then(() => {
  root.render(
    <StrictMode>
      <Root app={app} />
    </StrictMode>,
  );
});
