import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/compiler/parse.ts';
import { readBy } from '../../src/formula/readBy.ts';
import { type FormulaSpeech, spoken } from '../../src/formula/spoken.ts';
import { type Typeset, typeset } from '../../src/formula/typeset.ts';
import { withoutUnits } from '../../src/formula/withoutUnits.ts';
import { SHORTHANDS } from '../../src/model/shorthands.ts';

const read = (text: string) => withoutUnits(parseExpression(text, 'test', SHORTHANDS));

/** A formula in one line: fractions with a slash between braces, tables with their rows between bars. */
function line(piece: Typeset): string {
  switch (piece.element) {
    case 'mn':
      return String(piece.value);
    case 'mo':
      return piece.sign;
    case 'mi':
      return piece.text;
    case 'mtext':
      return `<${piece.word}>`;
    case 'name':
      return piece.before ? `${piece.id}'` : piece.id;
    default: {
      const parts = piece.parts.map(line);
      if (piece.element === 'mfrac') return `{${parts.join('/')}}`;
      if (piece.element === 'msup') return parts.join('^');
      if (piece.element === 'msubsup') return `${parts[0]}_${parts[1]}^${parts[2]}`;
      if (piece.element === 'mtr') return `|${parts.join('&')}`;
      return parts.join('');
    }
  }
}

describe('a formula set as mathematics', () => {
  it.each([
    ['a * (1 - b)', 'a·(1−b)'],
    ['a - (b - c)', 'a−(b−c)'],
    ['(a + b) / (c * d)', '{a+b/c·d}'],
    ['a * b / c', '{a·b/c}'],
    ['-a * b', '−a·b'],
    ['(a + b)^2', '(a+b)^2'],
    ['total * (1 yr)', 'total'],
    ['forest * clamp((year - 2027 yr) / (15 yr), 0, 1)', 'forest·[{year−2027/15}]_0^1'],
    ['previous(a) + b', "a'+b"],
    ['min(a, b, c)', '<least>(a;b;c)'],
    ['compound(rate, n)', '(1+rate)^n'],
    ['logit(a)', 'ln({a/1−a})'],
    ['path(a, b)', '<line>|2024&2030&2045|0&a&b'],
    ['a + b + c - d', '|&a|+&b|+&c|−&d'],
    ['a < 1 ? 0 : (a < 2 ? b : c)', '|0&<if>a<1|b&<if>a<2|c&<otherwise>'],
  ])('%s', (text, shown) => {
    expect(line(typeset(read(text)))).toBe(shown);
  });

  it('leads to all that it reads, each once', () => {
    expect(readBy(read('a * b + a * previous(c) + year - baseYear'))).toEqual([
      { id: 'a', before: false },
      { id: 'b', before: false },
      { id: 'c', before: true },
    ]);
  });
});

describe('a formula read aloud', () => {
  const list = (parts: readonly string[]): string => parts.join(', ');
  const speech: FormulaSpeech = {
    name: (id, before) => (before ? `${id} before` : id),
    number: String,
    operator: {
      '+': 'plus',
      '-': 'less',
      '*': 'times',
      '/': 'over',
      '^': 'to the',
      '<': 'below',
      '<=': 'at most',
      '>': 'above',
      '>=': 'at least',
    },
    minus: 'minus',
    bracket: (inner) => `[${inner}]`,
    choose: ({ test, yes, no }) => `${yes} if ${test} else ${no}`,
    call: {
      clamp: (parts) => `clamp ${list(parts)}`,
      compound: (parts) => `compound ${list(parts)}`,
      expit: (parts) => `expit ${list(parts)}`,
      logit: (parts) => `logit ${list(parts)}`,
      max: (parts) => `max ${list(parts)}`,
      min: (parts) => `min ${list(parts)}`,
    },
    line: (points) => points.map(([place, value]) => `${value} at ${place}`).join('; '),
  };

  it.each([
    ['a * (1 - b)', 'a times [1 less b]'],
    ['a * b + c', 'a times b plus c'],
    ['a - b - c', 'a less b less c'],
    ['a - (b - c)', 'a less [b less c]'],
    ['-(a + b)', 'minus [a plus b]'],
    ['a < 1 ? b : previous(c)', 'b if a below 1 else c before'],
    ['path(a, b)', '0 at 2024; a at 2030; b at 2045'],
    ['clamp(a, 0, 1)', 'clamp a, 0, 1'],
  ])('%s', (text, words) => {
    expect(spoken(read(text), speech)).toBe(words);
  });
});
