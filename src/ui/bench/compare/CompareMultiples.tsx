import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MultiplesChart } from '../../../charts/multiples/MultiplesChart.tsx';
import { placeMultiples } from '../../../charts/multiples/placeMultiples.ts';
import type { Breakdown } from '../../../state/views.ts';
import { useNumbers } from '../../appContext.ts';
import { Segments } from '../../parts/Segments.tsx';
import { useSize } from '../../path/useSize.ts';
import { ComparedName } from './ComparedName.tsx';
import { PartsTable } from './PartsTable.tsx';
import { styleIn } from './styleIn.ts';
import type { ComparedScenario } from './useComparison.ts';
import { useParts } from './useParts.ts';

interface CompareMultiplesProps {
  readonly compared: readonly ComparedScenario[];
  readonly by: Breakdown;
  readonly onBy: (by: Breakdown) => void;
}

/** Every part of the total as a small picture with all scenarios in it. */
export function CompareMultiples({ compared, by, onBy }: CompareMultiplesProps) {
  const t = useTranslations('compare');
  const numbers = useNumbers();
  const parts = useParts(compared, by);
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const placed = size && placeMultiples(parts.differing, parts.domain, size.width);
  return (
    <figure className="multiples">
      <figcaption className="bench-head">
        <div>
          <h4>{t('multiples')}</h4>
          <span className="bench-note">{t('unit')}</span>
        </div>
        <Segments
          label={t('by')}
          value={by}
          choices={[
            { id: 'source', label: t('bySource') },
            { id: 'user', label: t('byUser') },
          ]}
          onChange={onBy}
        />
      </figcaption>
      {parts.differing.length > 0 && (
        <p className="compare-key">
          {compared.map((scenario) => (
            <ComparedName key={scenario.id} scenario={scenario} />
          ))}
        </p>
      )}
      <div ref={frame}>
        {size && placed && placed.multiples.length > 0 && (
          <svg width={size.width} height={placed.height} role="img" aria-label={t('multiplesSpoken')}>
            <MultiplesChart placed={placed} numbers={numbers} styleOf={styleIn(compared)} />
          </svg>
        )}
      </div>
      {parts.same.length > 0 && (
        <p className="bench-note">{t('same', { names: parts.same.map(({ label }) => label).join(', ') })}</p>
      )}
      <PartsTable compared={compared} parts={parts.all} />
    </figure>
  );
}
