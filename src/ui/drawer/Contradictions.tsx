import { useTranslations } from 'use-intl';
import { useTextOf } from '../appContext.ts';
import { SourceList } from '../parts/SourceList.tsx';
import { contradictionsAbout } from './catalogueIndex.ts';

/** Where the accounts disagree with themselves about a figure or lever; nothing where they do not. */
export function Contradictions({ id }: { readonly id: string }) {
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  return contradictionsAbout(id).map((contradiction) => (
    <section key={contradiction.id} className="contradiction">
      <h4>{t('contradiction')}</h4>
      <p>
        <strong>{textOf(contradiction.topic)}</strong>
      </p>
      <dl>
        <dt>{t('says')}</dt>
        <dd>{textOf(contradiction.says)}</dd>
        <dt>{t('uses')}</dt>
        <dd>{textOf(contradiction.uses)}</dd>
      </dl>
      <SourceList sources={contradiction.source} />
    </section>
  ));
}
