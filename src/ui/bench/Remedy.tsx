import { useTranslations } from 'use-intl';
import { useScenarios } from '../appContext.ts';
import { useInputWords } from '../useInputWords.ts';

interface RemedyProps {
  readonly id: string;
  readonly value: number;
  /** Null where it cannot be opened as a scenario. */
  readonly onOpen: (() => void) | null;
}

/** A lever that alone makes up for a delay, and how far it has to go. */
export function Remedy({ id, value, onOpen }: RemedyProps) {
  const t = useTranslations('bench');
  const words = useInputWords();
  const now = useScenarios(({ current }) => current.levers[id] ?? Number.NaN);
  const told = { lever: words.nameOf(id), value: words.textOf(id, value) };
  return (
    <li>
      <span>
        {t.rich('remedy', {
          ...told,
          now: words.textOf(id, now),
          name: (part) => <strong>{part}</strong>,
        })}
      </span>
      {onOpen && (
        <button type="button" className="quiet" aria-label={t('openRemedyNamed', told)} onClick={onOpen}>
          {t('openRemedy')}
        </button>
      )}
    </li>
  );
}
