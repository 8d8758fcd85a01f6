import { useTranslations } from 'use-intl';
import { TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { useApp, useTextOf } from '../appContext.ts';
import { usersOf } from './catalogueIndex.ts';
import { FigureLink } from './FigureLink.tsx';

interface UsedInProps {
  readonly id: string;
  /** Year in which the quantities are opened; that of the first goal where left out. */
  readonly year?: number;
  /** Scenario that the numbers belong to; the current one where left out. */
  readonly scenario?: string | undefined;
}

/** What a number is used for: the way up, as the numbers in an equation are the way down. */
export function UsedIn({ id, year, scenario }: UsedInProps) {
  const { goalYears } = useApp();
  const t = useTranslations('drawer');
  const textOf = useTextOf();
  const users = usersOf(id);
  if (id === TOTAL_QUANTITY.residual) return null;
  const opened = year ?? goalYears[0] ?? Number.NaN;
  return (
    <section className="used-in">
      <h4>{t('usedIn')}</h4>
      {users.length === 0 ? (
        <p>{t('notUsed')}</p>
      ) : (
        <ul>
          {users.map((user) => (
            <li key={user.id}>
              <FigureLink
                to={{
                  kind: 'quantity',
                  id: user.id,
                  year: opened,
                  ...(scenario === undefined ? {} : { scenario }),
                }}
              >
                {textOf(user.label)}
              </FigureLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
