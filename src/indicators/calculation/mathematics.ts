import {
  absDependencies,
  addDependencies,
  create,
  divideDependencies,
  expDependencies,
  type FactoryFunctionMap,
  largerDependencies,
  largerEqDependencies,
  logDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  roundDependencies,
  smallerDependencies,
  smallerEqDependencies,
  sqrtDependencies,
  subtractDependencies,
  unaryMinusDependencies,
} from 'mathjs/number';

/** mathjs for plain numbers, with nothing but what a formula needs; two numbers are equal only when they are the same. */
const mathematics = create(
  {
    absDependencies,
    addDependencies,
    divideDependencies,
    expDependencies,
    largerDependencies,
    largerEqDependencies,
    logDependencies,
    multiplyDependencies,
    parseDependencies,
    powDependencies,
    roundDependencies,
    smallerDependencies,
    smallerEqDependencies,
    sqrtDependencies,
    subtractDependencies,
    unaryMinusDependencies,
  } as FactoryFunctionMap,
  { relTol: Number.MIN_VALUE, absTol: 0 },
);

type Computing = (...values: readonly number[]) => number;

/** What is missing stays so, and what has no finite value is missing from there on. */
const orMissing =
  (compute: (...values: readonly number[]) => unknown): Computing =>
  (...values) => {
    const value = values.some(Number.isNaN) ? Number.NaN : Number(compute(...values));
    return Number.isFinite(value) ? value : Number.NaN;
  };

/** Takes the place of `test ? yes : no`, which for mathjs is `no` where the test is missing. */
const choose: Computing = (test = Number.NaN, yes = Number.NaN, no = Number.NaN) =>
  Number.isNaN(test) ? test : test === 0 ? no : yes;

/** Everything an expression may call, by mathjs' name for it. */
const LANGUAGE: Readonly<Record<string, Computing>> = {
  ...Object.fromEntries(
    [
      ...['add', 'subtract', 'multiply', 'divide', 'pow', 'unaryMinus'],
      ...['smaller', 'smallerEq', 'larger', 'largerEq'],
      ...['abs', 'exp', 'log', 'round', 'sqrt'],
    ].map((name) => [name, orMissing(functionOf(mathematics, name))]),
  ),
  clamp: orMissing((x = Number.NaN, low = Number.NaN, high = Number.NaN) => Math.min(Math.max(x, low), high)),
  max: orMissing(Math.max),
  min: orMissing(Math.min),
  choose,
};

function functionOf(from: object, name: string): (...values: readonly number[]) => unknown {
  const found: unknown = Reflect.get(from, name);
  if (typeof found !== 'function') throw new TypeError(`mathjs has no function ${name}`);
  return (...values) => found(...values);
}

/** mathjs' parser, and the nodes that take the place of others. */
export const { parse, FunctionNode, SymbolNode } = mathematics;

mathematics.import(LANGUAGE, { override: true });

/** What expressions find names in: all else is taken out, whatever a newer mathjs puts there. */
const namespace: object = Reflect.get(mathematics.expression, 'mathWithTransform');
for (const name of Object.keys(namespace)) {
  if (!Object.hasOwn(LANGUAGE, name)) Reflect.deleteProperty(namespace, name);
}
