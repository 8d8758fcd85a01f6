import { useTranslations } from 'use-intl';

/** Shows how far an analysis is; nothing where it is done in a moment. */
export function Progress({ share }: { readonly share: number | null }) {
  const t = useTranslations('bench');
  return (
    <div className="bench-progress">
      {share !== null && <progress value={share} aria-label={t('computing')} />}
    </div>
  );
}
