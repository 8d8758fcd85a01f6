import { RefusedInput } from '../../schema/problem.ts';
import { FILE_LIMIT_KILOBYTES, readScenarioFile } from '../../schema/scenarioFile.ts';
import type { AppState } from '../../state/appState.ts';

/** Opens a scenario file. What cannot be read changes nothing and is told of. */
export async function openFile(
  file: File,
  { municipality, keeping, index, scenarios, notices, find }: AppState,
): Promise<void> {
  notices.clear('fileRefused', 'fileOpened', 'fileOtherVersion');
  try {
    if (file.size > FILE_LIMIT_KILOBYTES * 1024) {
      throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: FILE_LIMIT_KILOBYTES });
    }
    const record = readScenarioFile(await file.text(), municipality.id, keeping.inputs);
    const { name, origin, levers, parameters, model } = record;
    const ownVersion = index.layout.version;
    scenarios.open({ levers, parameters }, find(origin) ? origin : municipality.plan);
    notices.tell(
      model === ownVersion
        ? { kind: 'fileOpened', name }
        : { kind: 'fileOtherVersion', name, fileVersion: model, ownVersion },
    );
  } catch (cause) {
    const problem =
      cause instanceof RefusedInput ? cause.problem : ({ code: 'unreadable', where: file.name } as const);
    notices.tell({ kind: 'fileRefused', file: file.name, problem });
  }
}
