import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BASE_YEAR, YEARS } from '../../../model/years.ts';
import type { IndicatorRecord } from '../../../schema/indicatorRecord.ts';
import { newId } from '../../../state/newId.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { useInView } from '../../bench/useInView.ts';
import { YearSelect } from '../../bench/YearSelect.tsx';
import { useTraced } from '../../drawer/useTraced.ts';
import { focusSoon } from '../../parts/focusSoon.ts';
import { IndicatorFiles } from './IndicatorFiles.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';
import { IndicatorItem } from './IndicatorItem.tsx';
import { useOwnIndicators } from './useOwnIndicators.ts';
import { useProblemWords } from './useProblemWords.ts';
import './indicators.css';

/** The reader's own indicators: formulas over the model's numbers, which follow the levers. */
export default function Indicators() {
  const { businessAsUsual } = useApp();
  const t = useTranslations('indicators');
  const { locale } = useNumbers();
  const { own, isKept, unreadable, save, remove } = useOwnIndicators();
  const told = useProblemWords();
  const [year, setYear] = useState(BASE_YEAR);
  /** What is being written: an indicator, or a new one that is not in the list yet. */
  const [written, setWritten] = useState<IndicatorRecord | null>(null);
  const place = useRef<HTMLElement>(null);
  const inView = useInView(place);
  const [current, usual] = [useTraced(undefined), useTraced(businessAsUsual.id)];
  const sorted = own.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const isNew = written !== null && !own.some(({ id }) => id === written.id);

  const close = (focused: string): void => {
    setWritten(null);
    focusSoon(() => place.current?.querySelector<HTMLElement>(focused));
  };
  const form = (record: IndicatorRecord) => (
    <IndicatorForm
      key={record.id}
      initial={record}
      withExamples={isNew}
      onDone={(done) => {
        save(done);
        close(`[data-indicator="${done.id}"] button`);
      }}
      onCancel={() => close(isNew ? '.indicator-add' : `[data-indicator="${record.id}"] button`)}
    />
  );
  const write = (record: IndicatorRecord): void => {
    setWritten(record);
    focusSoon(() => place.current?.querySelector<HTMLElement>('.indicator-form input'));
  };

  return (
    <section className="indicators" data-answer="indicators" ref={place}>
      <p className="numbers-intro">{t('intro')}</p>
      {!isKept && <p role="alert">{t('notKept')}</p>}
      {unreadable.map((problem) => (
        <p key={JSON.stringify(problem)} role="alert">
          {t('unreadable', { problem: told(problem) })}
        </p>
      ))}
      {sorted.length > 0 && (
        <>
          <div className="indicator-year">
            <YearSelect name={t('year')} years={YEARS} value={year} onChange={setYear} />
          </div>
          <ul className="indicator-list" aria-label={t('list')} tabIndex={-1}>
            {sorted.map((record) => (
              <li key={record.id} className="indicator" data-indicator={record.id}>
                {written?.id === record.id ? (
                  form(record)
                ) : (
                  <IndicatorItem
                    record={record}
                    own={inView ? current : null}
                    usual={inView ? usual : null}
                    year={year}
                    onEdit={() => write(record)}
                    onRemove={() => {
                      remove(record);
                      focusSoon(() => place.current?.querySelector<HTMLElement>('.indicator-add'));
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {sorted.length === 0 && !isNew && <p>{t('none')}</p>}
      {isNew && written ? (
        <section className="indicator-new" aria-labelledby="indicator-new">
          <h3 id="indicator-new">{t('add')}</h3>
          {form(written)}
        </section>
      ) : (
        <p>
          <button
            type="button"
            className="indicator-add"
            onClick={() => write({ id: newId(), name: '', formula: '' })}
          >
            {t('add')}
          </button>
        </p>
      )}
      <IndicatorFiles />
    </section>
  );
}
