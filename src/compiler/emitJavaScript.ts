import type { Expression, Operator } from '../model/expression.ts';
import { BASE_YEAR, YEAR_COUNT } from '../model/years.ts';
import type { CompiledEquation, CompiledModel } from './compile.ts';

const PRECEDENCE: Record<Operator, number> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 5,
};

/** A negated part binds closer than a product, and a power takes none without brackets. */
const NEGATION = 4;

const SUPPORT = `const clamp = (x, low, high) => Math.min(Math.max(x, low), high);
const compound = (rate, duration) => (1 + rate) ** duration;
const logit = (share) => Math.log(share / (1 - share));
const expit = (x) => 1 / (1 + Math.exp(-x));`;

/**
 * Emits the one-scenario kernel as the text of a JavaScript module. It exports
 * `simulate(inputs, outputs)`: `inputs` holds the values of `model.inputs` in order, `outputs` takes for
 * every equation in order one value a year. Nothing is allocated and nothing is evaluated from text.
 */
export function emitJavaScript(model: CompiledModel): string {
  const constants = model.equations.filter(({ yearly }) => !yearly);
  const yearly = model.equations.filter((equation) => equation.yearly);
  const position = new Map(model.equations.map(({ equation }, index) => [equation.id, index * YEAR_COUNT]));
  const at = (id: string): number => position.get(id) ?? Number.NaN;
  const lines = [
    '// Emitted from the equations of the model. Change the equations, not this text.',
    SUPPORT,
    '',
    'export function simulate(inputs, outputs) {',
    `  const baseYear = ${BASE_YEAR};`,
    ...model.inputs.map(({ id }, index) => `  const ${id} = inputs[${index}];`),
    ...constants.flatMap(({ equation, expression }) => [
      `  const ${equation.id} = ${write(expression)};`,
      `  outputs.fill(${equation.id}, ${at(equation.id)}, ${at(equation.id) + YEAR_COUNT});`,
    ]),
    ...model.remembered.map((id) => `  let ${before(id)} = NaN;`),
    `  for (let step = 0; step < ${YEAR_COUNT}; step += 1) {`,
    '    const year = baseYear + step;',
    ...yearly.flatMap((compiled) => [
      `    const ${compiled.equation.id} = ${writeYear(compiled)};`,
      `    outputs[${at(compiled.equation.id)} + step] = ${compiled.equation.id};`,
    ]),
    ...model.remembered.map((id) => `    ${before(id)} = ${id};`),
    '  }',
    '}',
    '',
  ];
  return lines.join('\n');
}

const before = (id: string): string => `${id}LastYear`;

function writeYear({ expression, initial }: CompiledEquation): string {
  return initial ? `step === 0 ? ${write(initial)} : ${write(expression)}` : write(expression);
}

function write(expression: Expression, context = 0): string {
  switch (expression.kind) {
    case 'number':
      return String(expression.value);
    case 'unit':
      return '1';
    case 'name':
      return expression.id;
    case 'negate':
      return context > NEGATION
        ? `(-${write(expression.argument, NEGATION)})`
        : `-${write(expression.argument, NEGATION)}`;
    case 'choose': {
      const { test, yes, no } = expression;
      return `(${write(test, 1)} ? ${write(yes)} : ${write(no)})`;
    }
    case 'operate':
      return writeOperation(expression, context);
    case 'call':
      return writeCall(expression);
  }
}

function writeOperation(expression: Extract<Expression, { kind: 'operate' }>, context: number): string {
  const { operator, left, right } = expression;
  if (right.kind === 'unit' && (operator === '*' || operator === '/')) return write(left, context);
  const own = PRECEDENCE[operator];
  const symbol = operator === '^' ? '**' : operator;
  const text = `${write(left, operator === '^' ? own + 1 : own)} ${symbol} ${write(right, own + 1)}`;
  return own < context ? `(${text})` : text;
}

function writeCall({ function: name, arguments: parts }: Extract<Expression, { kind: 'call' }>): string {
  const [first] = parts;
  if (name === 'previous' && first?.kind === 'name') return before(first.id);
  if (name === 'lerp') return writePiecewise(parts);
  const list = parts.map((part) => write(part)).join(', ');
  return name === 'min' || name === 'max' ? `Math.${name}(${list})` : `${name}(${list})`;
}

function writePiecewise([position, ...points]: readonly Expression[]): string {
  if (!position) return 'NaN';
  const x = write(position, 4);
  const knots = Array.from({ length: points.length / 2 }, (_, index) => ({
    x: points[2 * index] ?? position,
    y: points[2 * index + 1] ?? position,
  }));
  return knots.reduceRight((rest, { x: right, y: top }, index) => {
    if (index === knots.length - 1) return write(top, 1);
    const next = knots[index + 1];
    if (!next) return rest;
    const from = write(right, 4);
    const slope = `(${write(next.y, 2)} - ${write(top, 3)}) / (${write(next.x, 2)} - ${from})`;
    const inside = `${x} < ${write(next.x, 2)} ? ${write(top, 2)} + (${x} - ${from}) * (${slope}) : ${rest}`;
    return index === 0 ? `(${x} <= ${from} ? ${write(top, 2)} : ${inside})` : inside;
  }, '');
}
