import danish from 'virtual:messages/bench/da';
import english from 'virtual:messages/bench/en';
import type { ReactNode } from 'react';
import type { Language } from '../../i18n/languages.ts';
import type { BenchMessages } from '../../i18n/messages.ts';
import { AddedWords } from '../parts/AddedWords.tsx';

const WORDS: Readonly<Record<Language, BenchMessages>> = { da: danish, en: english };

/** Adds the words of the analyses and of the print, which the first screen does without. */
export function BenchWords({ children }: { readonly children: ReactNode }) {
  return <AddedWords words={WORDS}>{children}</AddedWords>;
}
