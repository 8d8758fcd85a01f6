import { useTranslations } from 'use-intl';
import type { Blocking, Place } from '../../../analysis/ways/findWays.ts';
import { useNumbers } from '../../appContext.ts';
import { useInputWords } from '../../useInputWords.ts';
import { WaysTable } from './WaysTable.tsx';
import type { WaysAsked } from './waysAsked.ts';

interface NoWayProps {
  readonly nearest: Place & { readonly missing: number };
  readonly blocking: readonly Blocking[];
  readonly asked: WaysAsked;
  readonly onChange: (asked: WaysAsked) => void;
}

/** How near one comes where no way reaches the goal, and which locks and limits stand in the way. */
export function NoWay({ nearest, blocking, asked, onChange }: NoWayProps) {
  const t = useTranslations('ways');
  const numbers = useNumbers();
  const { nameOf } = useInputWords();
  const free = (id: string): void => {
    const { [id]: _, ...limits } = asked.limits;
    onChange({ ...asked, limits, locks: asked.locks.filter((lock) => lock !== id) });
  };
  return (
    <>
      {blocking.length > 0 && (
        <div className="blocking">
          <h4>{t('blocking')}</h4>
          <ul>
            {blocking.map(({ lever, opens, brings }) => (
              <li key={lever}>
                <span>
                  {t.rich(opens ? 'opens' : 'brings', {
                    lever: nameOf(lever),
                    tonnes: numbers.number(brings),
                    name: (part) => <strong>{part}</strong>,
                  })}
                </span>
                <button
                  type="button"
                  className="quiet"
                  aria-label={t('freeNamed', { name: nameOf(lever) })}
                  onClick={() => free(lever)}
                >
                  {t('free')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {blocking.length === 0 && <p>{t(asked.feasible ? 'noLockHelps' : 'nothingHelps')}</p>}
      <WaysTable places={[nearest]} asked={asked} />
    </>
  );
}
