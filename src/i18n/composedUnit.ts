/** How the parts of a unit are put. */
export interface UnitParts {
  /** Name of a unit after a number: `ton`. */
  readonly many: (name: string) => string;
  /** Something for each of a unit: `pr. time`. */
  readonly per: (name: string) => string;
  readonly perYear: string;
}

/** A unit that formulas come to, `t/yr/km`, as people say it: `ton om året pr. km`. */
export function composedUnit(unit: string, { many, per, perYear }: UnitParts): string {
  const [above = '', ...below] = unit.split('/');
  const named = (part: string, say: (name: string) => string): string => {
    const [, name = part, power = ''] = /^(\D+?)([²³]|\^\d+)?$/.exec(part) ?? [];
    return say(name) + power;
  };
  const first =
    above === '1'
      ? []
      : [
          above
            .split('·')
            .map((part) => named(part, many))
            .join('·'),
        ];
  const years = below.includes('yr') ? [perYear] : [];
  return [...first, ...years, ...below.filter((part) => part !== 'yr').map((part) => named(part, per))].join(
    ' ',
  );
}
