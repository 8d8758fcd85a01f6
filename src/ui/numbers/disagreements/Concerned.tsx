import { useTranslations } from 'use-intl';
import { useApp } from '../../appContext.ts';
import { FigureLink } from '../../drawer/FigureLink.tsx';
import { useFigureNames } from '../../drawer/useFigureNames.ts';

/** The figures and levers that something touches; those that can be opened lead on. */
export function Concerned({ ids }: { readonly ids: readonly string[] }) {
  const { figureRules } = useApp();
  const t = useTranslations('disagreements');
  const { nameOf } = useFigureNames();
  if (ids.length === 0) return <p>{t('touchesNothing')}</p>;
  return (
    <div className="concerned">
      <p>{t('touches')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {figureRules.inputs.has(id) ? (
              <FigureLink to={{ kind: 'input', id }}>{nameOf(id)}</FigureLink>
            ) : (
              nameOf(id)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
