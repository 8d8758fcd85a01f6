import { type Place, RefusedFormula } from './problem.ts';

/** A number, a name or a sign of a formula, and where it stands. */
export interface Token extends Place {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
}

const SPACE = /\s+/uy;
const NUMBER = /(?:\d|\.\d)[\d.]*(?:e[+-]?\d+)?/iuy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SIGN = /<=|>=|[-+*/^(),<>?:]/uy;
const ANY = /./suy;

const PLAIN_NUMBER = /^(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * Reads a formula as numbers, names and signs, without telling yet what they mean together.
 *
 * @throws RefusedFormula on the first character that no formula holds and the first number that is none, or
 * that can be read in two ways
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const next = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    return pattern.exec(text)?.[0] ?? '';
  };
  while (offset < text.length) {
    const space = next(SPACE);
    if (space === '') {
      const token = tokenAt(offset, next);
      tokens.push(token);
      offset += token.length;
    }
    offset += space.length;
  }
  return tokens;
}

function tokenAt(offset: number, next: (pattern: RegExp) => string): Token {
  const number = next(NUMBER);
  if (number !== '') {
    const token: Token = { kind: 'number', text: number, offset, length: number.length };
    refuseDoubtful(token);
    return token;
  }
  const name = next(NAME);
  if (name !== '') return { kind: 'name', text: name, offset, length: name.length };
  const sign = next(SIGN);
  if (sign !== '') return { kind: 'sign', text: sign, offset, length: sign.length };
  const text = next(ANY);
  throw new RefusedFormula({ code: 'badSign', text, place: { offset, length: text.length } });
}

function refuseDoubtful({ text, offset, length }: Token): void {
  const place = { offset, length };
  if (THOUSANDS.test(text)) {
    const parts = text.split('.');
    const fraction = parts.length === 2 ? `${text}0` : null;
    throw new RefusedFormula({ code: 'thousands', text, whole: parts.join(''), fraction, place });
  }
  if (!PLAIN_NUMBER.test(text) || !Number.isFinite(Number(text))) {
    throw new RefusedFormula({ code: 'badNumber', text, place });
  }
}
