import { useTranslations } from 'use-intl';
import { type FigureAddress, writeFigure } from '../../schema/figureAddress.ts';
import { FigureLink } from './FigureLink.tsx';
import { useFigureNames } from './useFigureNames.ts';

/** The way from the number that was pressed on the page to the one that is open. */
export function Trail({ trail }: { readonly trail: readonly FigureAddress[] }) {
  const t = useTranslations('drawer');
  const { shortOf } = useFigureNames();
  const before = trail.slice(0, -1);
  if (before.length === 0) return null;
  return (
    <nav className="trail" aria-label={t('trail')}>
      <ol>
        {before.map((figure) => (
          <li key={writeFigure(figure)}>
            <FigureLink to={figure}>{shortOf(figure)}</FigureLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
