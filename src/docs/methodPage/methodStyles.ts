import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Colours and type of the app, its equations, and what only this page has. */
const STYLE_SHEETS = [
  '../../app/tokens.css',
  '../../ui/drawer/equation.css',
  './method.css',
  './methodPrint.css',
];

/** The styles that the method page carries inside itself. */
export function methodStyles(): string {
  return STYLE_SHEETS.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('\n');
}

/** What the page may do: it has no script, and no styles but its own. */
export function methodPolicy(styles: string): string {
  const digest = createHash('sha256').update(styles).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${digest}'`,
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
