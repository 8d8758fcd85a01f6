import { memo, useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PathState } from '../../charts/path/pathState.ts';
import { LAST_YEAR } from '../../model/years.ts';
import { NAME_LIMIT, writeScenarioFile } from '../../schema/scenarioFile.ts';
import { referenceOf } from '../../state/scenarioStore.ts';
import { useApp, useNumbers } from '../appContext.ts';
import type { Print } from '../print/Print.tsx';
import { useScenarioName } from '../shelf/useScenarioName.ts';
import { firstYearOf } from '../verdict/judge.ts';
import { FilePicker } from './FilePicker.tsx';
import { openFile } from './openFile.ts';
import { fileNameOf, save } from './save.ts';
import type { TableForm } from './tableFile.ts';

interface DownloadsProps {
  /** What the picture shows at this moment; null before there is a result. */
  readonly stateNow: () => PathState | null;
}

/** A picture that is being printed, and what prints it. */
interface PrintedSheet {
  readonly Sheet: typeof Print;
  readonly state: PathState;
}

/** The scenario, the figures and the picture as files, and the way back in. */
function Downloads({ stateNow }: DownloadsProps) {
  const app = useApp();
  const { municipality, index, scenarios, simulations, notices } = app;
  const t = useTranslations('files');
  const chart = useTranslations('chart');
  const pageWords = useTranslations('page');
  const numbers = useNumbers();
  const scenario = useScenarioName();
  const [printed, setPrinted] = useState<PrintedSheet | null>(null);
  const { version } = index.layout;
  const names = {
    municipality: municipality.name,
    first: String(firstYearOf(municipality)),
    last: String(LAST_YEAR),
  };
  const fileName = `${t('fileName')}-${fileNameOf(scenario)}`;

  const saveScenario = (): void => {
    const now = scenarios.store.getState();
    const text = writeScenarioFile({
      municipality: municipality.id,
      model: version,
      name: scenario.slice(0, NAME_LIMIT),
      origin: referenceOf(now),
      ...now.current,
    });
    save(`${fileName}.json`, new Blob([text], { type: 'application/json' }));
  };
  /** The figures of the scenario on the screen; null, and told of, where they are not ready. */
  const readyState = (): PathState | null => {
    const isComputed = simulations.store.getState().current?.scenario === scenarios.store.getState().current;
    if (!isComputed) notices.tell({ kind: 'notComputed' });
    return isComputed ? stateNow() : null;
  };
  const saveSeries = async (form: TableForm): Promise<void> => {
    const state = readyState();
    if (!state) return;
    try {
      const { writeSeriesFile } = await import('./seriesFile.ts');
      const head = {
        title: t('tableTitle', names),
        scenario,
        version,
        scenarioLabel: t('scenarioColumn'),
        versionLabel: t('versionColumn'),
        yearLabel: t('year'),
        reported: chart('reported'),
        goal: chart('goalColumn'),
      };
      save(
        `${fileName}${form === 'danish' ? '-excel' : ''}.csv`,
        new Blob([writeSeriesFile(state, head, form)], { type: 'text/csv' }),
      );
    } catch {
      notices.tell({ kind: 'downloadFailed' });
    }
  };
  const savePicture = async (form: 'svg' | 'png'): Promise<void> => {
    const state = readyState();
    if (!state) return;
    try {
      const { drawPicture, pngOf } = await import('./PictureFile.tsx');
      const head = {
        title: `${t('pictureTitle', names)}, ${chart('unit')}`,
        scenario,
        foot: pageWords('model', { version }),
      };
      const svg = drawPicture(state, head, numbers, { notToScale: chart('notToScale') });
      const content = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
      save(`${fileName}.${form}`, content);
    } catch {
      notices.tell({ kind: 'pictureFailed' });
    }
  };
  const print = async (): Promise<void> => {
    const state = readyState();
    if (!state) return;
    try {
      const { Print: Sheet } = await import('../print/Print.tsx');
      setPrinted({ Sheet, state });
    } catch {
      notices.tell({ kind: 'printFailed' });
    }
  };
  const onPrinted = useCallback(
    (failed: boolean): void => {
      setPrinted(null);
      if (failed) notices.tell({ kind: 'printFailed' });
    },
    [notices],
  );

  return (
    <section className="downloads" aria-labelledby="downloads-heading">
      <h3 id="downloads-heading">{t('heading')}</h3>
      <ul>
        <li>
          <button type="button" onClick={() => void saveSeries('international')}>
            {t('csv')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void saveSeries('danish')}>
            {t('csvDanish')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void savePicture('svg')}>
            {t('svg')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void savePicture('png')}>
            {t('png')}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => void print()}>
            {t('print')}
          </button>
        </li>
        <li>
          <button type="button" onClick={saveScenario}>
            {t('scenario')}
          </button>
        </li>
        <li>
          <FilePicker label={t('open')} onPick={(file) => openFile(file, app)} />
        </li>
      </ul>
      {printed && <printed.Sheet state={printed.state} scenario={scenario} onDone={onPrinted} />}
    </section>
  );
}

export default memo(Downloads);
