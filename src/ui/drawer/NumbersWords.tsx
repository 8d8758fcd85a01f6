import danish from 'virtual:messages/numbers/da';
import english from 'virtual:messages/numbers/en';
import type { ReactNode } from 'react';
import { AddedWords } from '../parts/AddedWords.tsx';

const WORDS = { da: danish, en: english };

/** Adds the words about where numbers come from, which the first screen does without. */
export function NumbersWords({ children }: { readonly children: ReactNode }) {
  return <AddedWords words={WORDS}>{children}</AddedWords>;
}
