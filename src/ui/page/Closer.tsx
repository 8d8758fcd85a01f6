import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Bench } from '../bench/Bench.tsx';
import type { AskedQuestion } from '../bench/questions.ts';
import { Numbers } from '../numbers/Numbers.tsx';
import { Segments } from '../parts/Segments.tsx';

/** What a reader can look into below the picture. */
type Room = 'analyses' | 'numbers';

/** The analyses, or what is behind the numbers; the other keeps what was set in it. */
export function Closer({ asked }: { readonly asked: AskedQuestion | null }) {
  const t = useTranslations('page');
  const [room, setRoom] = useState<Room>('analyses');
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setRoom(asked?.question === 'numbers' ? 'numbers' : 'analyses');
  }
  return (
    <>
      <div className="closer">
        <Segments
          label={t('closer')}
          quiet
          value={room}
          choices={[
            { id: 'analyses', label: t('closer') },
            { id: 'numbers', label: t('numbers') },
          ]}
          onChange={setRoom}
        />
      </div>
      <div hidden={room !== 'analyses'}>
        <Bench asked={asked} />
      </div>
      <div hidden={room !== 'numbers'}>
        <Numbers asked={asked} />
      </div>
    </>
  );
}
