/** Spreads 32 bits evenly over all others, so that neighbours have nothing in common (last step of MurmurHash3). */
export function mixedBits(bits: number): number {
  let mixing = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixing = Math.imul(mixing ^ (mixing >>> 13), 0xc2b2ae35);
  return mixing ^ (mixing >>> 16);
}
