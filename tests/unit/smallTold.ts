import { YEARS } from '../../src/model/years.ts';
import type { ToldModel } from '../../src/schema/toldModel.ts';
import { createRecompute } from '../../src/versions/recompute.ts';

/** A model that emits use × factor × (1 − cut) in every year, with two reference scenarios. */
export const small: ToldModel = {
  version: 'small-1',
  years: [...YEARS],
  equations: [
    { id: 'total', unit: 't/yr', expression: 'use * factor * kept' },
    { id: 'kept', unit: '1', expression: 'rest(cut)' },
    { id: 'cumulative', unit: 't', expression: 'previous(cumulative) + total * (1 yr)', initial: '0' },
  ],
  shorthands: [{ id: 'rest', parameters: ['share'], expression: '1 - share' }],
  figures: [
    { id: 'use', unit: 'MWh/yr', value: 1000 },
    { id: 'factor', unit: 't/MWh', value: 0.2, range: { low: 0.1, high: 0.3 } },
  ],
  levers: [{ id: 'cut', unit: '1', min: 0, max: 1, step: 0.1 }],
  scenarios: [
    { id: 'usual', levers: { cut: 0 } },
    { id: 'plan', levers: { cut: 0.5 } },
    { id: 'late', levers: { cut: 0.5 } },
  ],
  goals: [{ id: 'goal', year: 2035, value: 50 }],
  results: [],
};

type Parts = Partial<Omit<ToldModel, 'results'>>;

/** The small model, some of it otherwise, with the results that follow. */
export async function told(parts: Parts = {}): Promise<ToldModel> {
  const model = { ...small, ...parts };
  return { ...model, results: [...(await createRecompute()(model))] };
}

/** Pieces with one of them put in the place of its namesake, or added. */
export const withPiece = <Piece extends { readonly id: string }>(
  pieces: readonly Piece[],
  piece: Piece,
): Piece[] => [...pieces.filter(({ id }) => id !== piece.id), piece];

export const without = <Piece extends { readonly id: string }>(
  pieces: readonly Piece[],
  id: string,
): Piece[] => pieces.filter((piece) => piece.id !== id);
