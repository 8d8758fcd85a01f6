import { type LineStyle, lineStyleOf } from '../../../charts/lineStyle.ts';
import type { ComparedScenario } from './useComparison.ts';

/** How each of the compared scenarios is drawn, by its id. */
export function styleIn(compared: readonly ComparedScenario[]): (id: string) => LineStyle {
  const styles = new Map(compared.map(({ id, style }) => [id, style]));
  return (id) => styles.get(id) ?? lineStyleOf('before');
}
