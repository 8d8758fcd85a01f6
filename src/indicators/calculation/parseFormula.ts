import type { MathNode } from 'mathjs';
import { checkedTokens } from '../checkTokens.ts';
import type { Formula } from '../formula.ts';
import type { KnownName } from '../names.ts';
import { placeOf, RefusedFormula } from '../problem.ts';
import type { Token } from '../tokens.ts';
import { parse } from './mathematics.ts';
import { translate } from './translate.ts';

/** A formula that is in the language, and what mathjs computes it from. */
export interface ParsedFormula {
  readonly formula: Formula;
  readonly node: MathNode;
  /** The names in it, each once. */
  readonly named: readonly KnownName[];
}

/**
 * Parses a formula with mathjs, after everything but known names, numbers and signs has been refused.
 *
 * @throws RefusedFormula that tells what is wrong, where, and what is allowed; never anything else
 */
export function parseFormula(text: string, names: ReadonlyMap<string, KnownName>): ParsedFormula {
  const tokens = checkedTokens(text, [...names.keys()]);
  const node = parsed(text, tokens);
  const named = new Set(tokens.flatMap((token) => names.get(token.text) ?? []));
  return { node, formula: translate(node, tokens, names), named: [...named] };
}

function parsed(text: string, tokens: readonly Token[]): MathNode {
  try {
    // mathjs ends an expression at the end of a line; here a formula may go on in the next.
    return parse(text.replace(/\s/gu, ' '));
  } catch (cause) {
    const offset = characterOf(cause) - 1;
    const token = tokens.find((each) => each.offset + each.length > offset);
    if (!token)
      throw new RefusedFormula({ code: 'unexpectedEnd', place: { offset: text.length, length: 0 } });
    throw new RefusedFormula({ code: 'unexpected', text: token.text, place: placeOf(token) });
  }
}

/** Where mathjs met what it does not understand, counted from one. */
function characterOf(cause: unknown): number {
  const told: unknown = cause instanceof Error ? Reflect.get(cause, 'char') : null;
  return typeof told === 'number' ? told : 1;
}
