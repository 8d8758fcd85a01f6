/** Bytes of WebAssembly. An instruction is written after the bytes of its arguments. */
export type Bytes = readonly number[];

/** A whole number from zero in the variable-length form of WebAssembly. */
export function unsigned(number: number): Bytes {
  return number < 128 ? [number] : [(number % 128) + 128, ...unsigned(Math.floor(number / 128))];
}

/** A whole number of 32 bits in the variable-length form of WebAssembly. */
export function signed(number: number): Bytes {
  const low = ((number % 128) + 128) % 128;
  const rest = Math.floor(number / 128);
  const done = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
  return done ? [low] : [low + 128, ...signed(rest)];
}

/** The eight bytes of a number. */
export function float(number: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, number, true);
  return [...bytes];
}

const text = (letters: string): Bytes => {
  const bytes = new TextEncoder().encode(letters);
  return [...unsigned(bytes.length), ...bytes];
};

const list = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];

const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length), ...content];

export const I32 = 0x7f;
export const V128 = 0x7b;

/** A function of a module: types of its parameters, result and locals, and its instructions. */
export interface WasmFunction {
  readonly parameters: Bytes;
  readonly result: Bytes;
  readonly locals: readonly { readonly count: number; readonly type: number }[];
  readonly body: Bytes;
  /** Name under which the host finds it; null for one that other functions call. */
  readonly exported: string | null;
}

/** A module with functions, one memory called `memory` and numbers at its start. */
export interface WasmModule {
  readonly functions: readonly WasmFunction[];
  readonly memoryBytes: number;
  readonly data: readonly number[];
  readonly dataAt: number;
}

const PAGE_BYTES = 65_536;

/** The bytes of a module. */
export function encodeModule({ functions, memoryBytes, data, dataAt }: WasmModule): Uint8Array<ArrayBuffer> {
  const pages = unsigned(Math.ceil(memoryBytes / PAGE_BYTES));
  const exported = functions.flatMap(({ exported: name }, at) =>
    name === null ? [] : [[...text(name), 0x00, ...unsigned(at)]],
  );
  const content = data.flatMap(float);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(
      1,
      list(
        functions.map(({ parameters, result }) => [
          0x60,
          ...list(parameters.map((type) => [type])),
          ...list(result.map((type) => [type])),
        ]),
      ),
    ),
    ...section(3, list(functions.map((_, at) => unsigned(at)))),
    ...section(5, list([[0x01, ...pages, ...pages]])),
    ...section(7, list([...exported, [...text('memory'), 0x02, 0x00]])),
    ...section(10, list(functions.map(encodeBody))),
    ...section(11, list([[0x00, 0x41, ...signed(dataAt), 0x0b, ...unsigned(content.length), ...content]])),
  ]);
}

function encodeBody({ locals, body }: WasmFunction): Bytes {
  const declared = list(locals.map(({ count, type }) => [...unsigned(count), type]));
  return [...unsigned(declared.length + body.length + 1), ...declared, ...body, 0x0b];
}
