import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { readIndicatorFile, writeIndicatorFile } from '../../../schema/indicatorFile.ts';
import { RefusedInput } from '../../../schema/problem.ts';
import { FILE_LIMIT_KILOBYTES } from '../../../schema/scenarioFile.ts';
import { save } from '../../files/save.ts';
import { useOwnIndicators } from './useOwnIndicators.ts';
import { useProblemWords } from './useProblemWords.ts';

/** The indicators as a file, and the way back in. */
export function IndicatorFiles() {
  const { own, add } = useOwnIndicators();
  const t = useTranslations('indicators');
  const told = useProblemWords();
  const [outcome, setOutcome] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  const open = async (file: File): Promise<string> => {
    try {
      return t('opened', { count: add(readIndicatorFile(await textOf(file))) });
    } catch (cause) {
      if (!(cause instanceof RefusedInput)) throw cause;
      return t('refused', { file: file.name, problem: told(cause.problem) });
    }
  };
  const onPick = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file) setOutcome(await open(file));
    if (picker.current) picker.current.value = '';
  };

  return (
    <div className="indicator-files">
      {own.length > 0 && (
        <button
          type="button"
          onClick={() =>
            save(`${t('fileName')}.json`, new Blob([writeIndicatorFile(own)], { type: 'application/json' }))
          }
        >
          {t('download')}
        </button>
      )}
      <button type="button" onClick={() => picker.current?.click()}>
        {t('open')}
      </button>
      <input
        ref={picker}
        className="indicator-picker"
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('open')}
        onChange={(event) => void onPick(event)}
      />
      <p role="status">{outcome}</p>
    </div>
  );
}

async function textOf(file: File): Promise<string> {
  if (file.size > FILE_LIMIT_KILOBYTES * 1024) {
    throw new RefusedInput({ code: 'tooLarge', where: '', limitKilobytes: FILE_LIMIT_KILOBYTES });
  }
  try {
    return await file.text();
  } catch {
    throw new RefusedInput({ code: 'unreadable', where: file.name });
  }
}
