import { DEPTH_LIMIT, FORMULA_LIMIT, TOKEN_LIMIT } from './limits.ts';
import { FORMULA_FUNCTIONS, isFormulaFunction } from './names.ts';
import { nearestNames } from './nearest.ts';
import { type FormulaProblem, placeFrom, placeOf, RefusedFormula } from './problem.ts';
import { type Token, tokensOf } from './tokens.ts';

const refuse = (problem: FormulaProblem): never => {
  throw new RefusedFormula(problem);
};

/**
 * Reads a formula's tokens and refuses whatever can be told wrong without a parser, so that the parser meets
 * nothing but short texts of known names, numbers and signs.
 *
 * @param names what the formula may name, without the functions
 * @throws RefusedFormula that tells what is wrong, where, and what is allowed
 */
export function checkedTokens(text: string, names: readonly string[]): readonly Token[] {
  if (text.length > FORMULA_LIMIT) {
    const place = { offset: FORMULA_LIMIT, length: text.length - FORMULA_LIMIT };
    refuse({ code: 'tooLong', limit: FORMULA_LIMIT, place });
  }
  const tokens = tokensOf(text);
  if (tokens.length === 0) refuse({ code: 'empty', place: { offset: 0, length: text.length } });
  const beyond = tokens[TOKEN_LIMIT];
  if (beyond) refuse({ code: 'tooManyParts', limit: TOKEN_LIMIT, place: placeOf(beyond) });
  tokens.forEach((token, at) => {
    checkBeside(tokens[at - 1], token);
    if (token.kind === 'name') checkName(token, tokens[at + 1], names);
  });
  checkParentheses(tokens);
  return tokens;
}

/** Two values have a sign between them, and only functions stand before a parenthesis. */
function checkBeside(before: Token | undefined, token: Token): void {
  const endsValue = before && (before.kind !== 'sign' || before.text === ')');
  const startsValue = token.kind !== 'sign' || token.text === '(';
  if (!endsValue || !startsValue) return;
  if (before.kind === 'name' && token.text === '(') {
    if (isFormulaFunction(before.text)) return;
    refuse({ code: 'notFunction', text: before.text, place: placeOf(before) });
  }
  refuse({ code: 'missingOperator', before: before.text, text: token.text, place: placeOf(token) });
}

function checkName(token: Token, after: Token | undefined, names: readonly string[]): void {
  const { text } = token;
  const called = after?.text === '(';
  const place = placeOf(token);
  if (isFormulaFunction(text)) {
    if (!called) refuse({ code: 'functionAlone', text, place });
  } else if (!names.includes(text)) {
    const functions = Object.keys(FORMULA_FUNCTIONS);
    if (called) refuse({ code: 'unknownFunction', text, near: nearestNames(text, functions), place });
    refuse({ code: 'unknownName', text, near: nearestNames(text, [...names, ...functions]), place });
  }
}

/** Every parenthesis has its other, and commas stand between arguments only. */
function checkParentheses(tokens: readonly Token[]): void {
  const open: { readonly token: Token; readonly isCall: boolean }[] = [];
  tokens.forEach((token, at) => {
    if (token.text === '(') {
      open.push({ token, isCall: tokens[at - 1]?.kind === 'name' });
      if (open.length > DEPTH_LIMIT) refuse({ code: 'tooDeep', limit: DEPTH_LIMIT, place: placeOf(token) });
    } else if (token.text === ')' && !open.pop()) {
      refuse({ code: 'unexpected', text: token.text, place: placeOf(token) });
    } else if (token.text === ',' && !open.at(-1)?.isCall) {
      refuseComma(token, tokens[at - 1], tokens[at + 1]);
    }
  });
  const unclosed = open.at(-1);
  if (unclosed) refuse({ code: 'unclosed', place: placeOf(unclosed.token) });
}

function refuseComma(comma: Token, before: Token | undefined, after: Token | undefined): void {
  const isTight = before && after && before.offset + before.length + 1 === after.offset;
  if (isTight && before.kind === 'number' && after.kind === 'number') {
    const [text, suggestion] = [`${before.text},${after.text}`, `${before.text}.${after.text}`];
    refuse({ code: 'decimalComma', text, suggestion, place: placeFrom(before, after) });
  }
  refuse({ code: 'unexpected', text: ',', place: placeOf(comma) });
}
