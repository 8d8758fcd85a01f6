const BYTES = 16;
const HEXADECIMAL = 16;

/** A name no other scenario has. Works on plain HTTP too, where browsers give no UUIDs. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(HEXADECIMAL).padStart(2, '0')).join('');
}
