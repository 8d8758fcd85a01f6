import type { PathFile } from '../../schema/municipality/levers.ts';
import type { Municipality } from '../../schema/municipality/municipality.ts';

/** What a reference scenario says of a lever, itself or through the one it extends. */
export function settingOf(
  { paths }: Pick<Municipality, 'paths'>,
  id: string,
  lever: string,
): PathFile['levers'][string] | undefined {
  const path = paths.find((each) => each.id === id);
  if (!path) return undefined;
  return (
    path.levers[lever] ?? (path.extends === null ? undefined : settingOf({ paths }, path.extends, lever))
  );
}
