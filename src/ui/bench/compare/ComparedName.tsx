import type { ComparedScenario } from './useComparison.ts';

/** The name of a compared scenario with the sign of its line. */
export function ComparedName({ scenario }: { readonly scenario: ComparedScenario }) {
  const { kind, name, pattern } = scenario;
  return (
    <span className="compared-name">
      <span className={`line-sign line-sign-${kind}`} data-pattern={pattern} aria-hidden="true" />
      {name}
    </span>
  );
}

/** Heads of columns, one for each compared scenario. */
export const comparedHeads = (compared: readonly ComparedScenario[]) =>
  compared.map((scenario) => ({ id: scenario.id, head: <ComparedName scenario={scenario} /> }));
