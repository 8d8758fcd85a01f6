import { sameInputs } from '../../engine/scenario.ts';
import { RefusedInput } from '../../schema/problem.ts';
import { readScenarioFile } from '../../schema/scenarioFile.ts';
import type { AppState } from '../../state/appState.ts';
import { newId } from '../../state/newId.ts';
import { textOfFile } from './textOfFile.ts';

/**
 * Opens a scenario file and puts the scenario on the shelf under its name. What cannot be read changes
 * nothing and is told of.
 */
export async function openFile(file: File, app: AppState): Promise<void> {
  const { municipality, keeping, index, scenarios, notices } = app;
  notices.clear('fileRefused', 'fileOpened', 'fileOtherVersion');
  try {
    const { added, origin, name, model, levers, parameters } = readScenarioFile(
      await textOfFile(file),
      keeping,
    );
    const record = { name, model, levers, parameters };
    const known = scenarios.store
      .getState()
      .saved.find((each) => each.name === name && sameInputs(index.layout, each, record));
    const from = municipality.scenarios.some(({ id }) => id === origin) ? origin : municipality.plan;
    scenarios.openNamed(known ?? { ...record, id: newId(), origin: from });
    const ownVersion = index.layout.version;
    notices.tell(
      model === ownVersion
        ? { kind: 'fileOpened', name }
        : { kind: 'fileOtherVersion', name, fileVersion: model, ownVersion, added },
    );
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    notices.tell({ kind: 'fileRefused', file: file.name, problem: cause.problem });
  }
}
