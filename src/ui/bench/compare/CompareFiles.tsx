import { useTranslations } from 'use-intl';
import { MultiplesChart } from '../../../charts/multiples/MultiplesChart.tsx';
import { placeMultiples } from '../../../charts/multiples/placeMultiples.ts';
import type { Breakdown } from '../../../state/views.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { fileNameOf, save } from '../../files/save.ts';
import type { TableForm } from '../../files/tableFile.ts';
import { styleIn } from './styleIn.ts';
import type { ComparedScenario } from './useComparison.ts';
import { useComparisonContent } from './useComparisonContent.ts';
import { useParts } from './useParts.ts';

const KEY_ROW_PIXELS = 24;
const KEY_LINE_PIXELS = 40;

interface CompareFilesProps {
  readonly compared: readonly ComparedScenario[];
  /** What the small pictures show. */
  readonly by: Breakdown;
}

/** The comparison as files: everything as a table, and the small pictures as one picture. */
export function CompareFiles({ compared, by }: CompareFilesProps) {
  const { index, municipality, notices } = useApp();
  const t = useTranslations('compare');
  const files = useTranslations('files');
  const page = useTranslations('page');
  const numbers = useNumbers();
  const contentOf = useComparisonContent(compared);
  const parts = useParts(compared, by);
  const { version } = index.layout;
  const fileName = `${files('fileName')}-${fileNameOf(page('questions.compare'))}`;
  const title = t('fileTitle', { municipality: municipality.name });

  const saveTable = async (form: TableForm): Promise<void> => {
    try {
      const { writeComparisonFile } = await import('./comparisonFile.ts');
      const text = writeComparisonFile(contentOf(title), form);
      save(`${fileName}${form === 'danish' ? '-excel' : ''}.csv`, new Blob([text], { type: 'text/csv' }));
    } catch {
      notices.tell({ kind: 'downloadFailed' });
    }
  };
  const savePicture = async (form: 'svg' | 'png'): Promise<void> => {
    try {
      const { frameDrawing, PICTURE_WIDTH, pngOf } = await import('../../files/PictureFile.tsx');
      const placed = placeMultiples(parts.differing, parts.domain, PICTURE_WIDTH);
      const keyHeight = compared.length * KEY_ROW_PIXELS;
      const drawing = (
        <>
          {compared.map(({ id, name, style }, at) => (
            <g key={id} transform={`translate(0 ${at * KEY_ROW_PIXELS})`}>
              <path d={`M0 8h${KEY_LINE_PIXELS - 10}`} fill="none" {...style} />
              <text x={KEY_LINE_PIXELS} y="13" fontSize="16" fill="var(--ink)">
                {name}
              </text>
            </g>
          ))}
          <g transform={`translate(0 ${keyHeight})`}>
            <MultiplesChart placed={placed} numbers={numbers} styleOf={styleIn(compared)} />
          </g>
        </>
      );
      const head = { title, scenario: t('unit'), foot: page('model', { version }) };
      const svg = frameDrawing(drawing, keyHeight + placed.height, head);
      const content = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
      save(`${fileName}.${form}`, content);
    } catch {
      notices.tell({ kind: 'pictureFailed' });
    }
  };
  return (
    <p className="compare-files">
      <button type="button" onClick={() => void saveTable('international')}>
        {t('csv')}
      </button>
      <button type="button" onClick={() => void saveTable('danish')}>
        {t('csvDanish')}
      </button>
      <button type="button" onClick={() => void savePicture('svg')}>
        {t('svg')}
      </button>
      <button type="button" onClick={() => void savePicture('png')}>
        {t('png')}
      </button>
    </p>
  );
}
