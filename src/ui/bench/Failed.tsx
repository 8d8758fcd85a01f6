import { useTranslations } from 'use-intl';

/** Says that an analysis stopped, with a way to try again. */
export function Failed({ again }: { readonly again: () => void }) {
  const t = useTranslations('bench');
  return (
    <p role="alert">
      {t('failed')}{' '}
      <button type="button" onClick={again}>
        {t('again')}
      </button>
    </p>
  );
}
