import { useTranslations } from 'use-intl';

const EXAMPLES = [
  { id: 'perPerson', formula: 'total / 48000' },
  { id: 'road', formula: 'cars + freight' },
  { id: 'part', formula: 'cars / transportEmissions' },
  { id: 'positive', formula: 'max(total, 0)' },
] as const;

interface ExamplesProps {
  readonly onChoose: (example: { readonly name: string; readonly formula: string }) => void;
}

/** What a formula can do, one click away. */
export function Examples({ onChoose }: ExamplesProps) {
  const t = useTranslations('indicators');
  return (
    <section className="indicator-examples" aria-labelledby="indicator-examples">
      <h4 id="indicator-examples">{t('examples')}</h4>
      <p className="indicator-note">{t('examplesNote')}</p>
      <ul>
        {EXAMPLES.map(({ id, formula }) => (
          <li key={id}>
            <button type="button" className="quiet" onClick={() => onChoose({ name: t(id), formula })}>
              {t(id)}
            </button>
            <code>{formula}</code>
            <span className="indicator-note">{t(`${id}Note`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
