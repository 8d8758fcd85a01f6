import { RefusedInput } from '../../schema/problem.ts';
import { FILE_LIMIT_KILOBYTES } from '../../schema/scenarioFile.ts';

/**
 * The text of a file that the reader has picked.
 *
 * @throws RefusedInput where it is too large or cannot be read
 */
export async function textOfFile(file: File): Promise<string> {
  if (file.size > FILE_LIMIT_KILOBYTES * 1024) {
    throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: FILE_LIMIT_KILOBYTES });
  }
  try {
    return await file.text();
  } catch {
    throw new RefusedInput({ code: 'unreadable', where: file.name });
  }
}
