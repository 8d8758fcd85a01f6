import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readIndicatorFile, writeIndicatorFile } from '../../../schema/indicatorFile.ts';
import { RefusedInput } from '../../../schema/problem.ts';
import { FilePicker } from '../../files/FilePicker.tsx';
import { save } from '../../files/save.ts';
import { textOfFile } from '../../files/textOfFile.ts';
import { useOwnIndicators } from './useOwnIndicators.ts';
import { useProblemWords } from './useProblemWords.ts';

/** The indicators as a file, and the way back in. */
export function IndicatorFiles() {
  const { own, add } = useOwnIndicators();
  const t = useTranslations('indicators');
  const told = useProblemWords();
  const [outcome, setOutcome] = useState('');

  const open = async (file: File): Promise<string> => {
    try {
      return t('opened', { count: add(readIndicatorFile(await textOfFile(file))) });
    } catch (cause) {
      if (!(cause instanceof RefusedInput)) throw cause;
      return t('refused', { file: file.name, problem: told(cause.problem) });
    }
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
      <FilePicker label={t('open')} onPick={async (file) => setOutcome(await open(file))} />
      <p role="status">{outcome}</p>
    </div>
  );
}
