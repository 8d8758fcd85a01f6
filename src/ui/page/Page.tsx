import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { BASE_YEAR } from '../../model/years.ts';
import { useApp, useTextOf } from '../appContext.ts';
import { QuestionList } from '../bench/QuestionList.tsx';
import type { AskedQuestion, Question } from '../bench/questions.ts';
import { DrawerHost } from '../drawer/DrawerHost.tsx';
import { Levers } from '../levers/Levers.tsx';
import { NoticeList } from '../notices/NoticeList.tsx';
import { WorkerStatus } from '../notices/WorkerStatus.tsx';
import { Miniature } from '../path/Miniature.tsx';
import { PathCard } from '../path/PathCard.tsx';
import { Differences } from '../shelf/Differences.tsx';
import { News } from '../shelf/News.tsx';
import { Reset } from '../shelf/Reset.tsx';
import { Shelf } from '../shelf/Shelf.tsx';
import { Verdict } from '../verdict/Verdict.tsx';
import { Closer } from './Closer.tsx';
import { Header } from './Header.tsx';
import './page.css';

/** The first screen: the verdict, the picture, the levers. */
export function Page() {
  const [asked, setAsked] = useState<AskedQuestion | null>(null);
  const ask = useCallback((question: Question) => setAsked({ question }), []);
  return (
    <>
      <Header />
      <WorkerStatus />
      <NoticeList />
      <main>
        <Verdict miniature={<Miniature />} />
        <div className="under-verdict">
          <News />
          <Shelf />
        </div>
        <PathCard levers={<Levers />}>
          <div className="scenario-tools">
            <Differences />
            <Reset />
          </div>
          <QuestionList onAsk={ask} />
        </PathCard>
        <Closer asked={asked} />
      </main>
      <Footer />
      <DrawerHost />
    </>
  );
}

function Footer() {
  const { municipality, index } = useApp();
  const t = useTranslations('page');
  const textOf = useTextOf();
  const account = municipality.documents.find(({ id }) => id === municipality.account);
  return (
    <footer className="page-footer">
      <p>
        {t('footer', {
          account: account ? textOf(account.title) : municipality.account,
          years: [...new Set(municipality.totals.map(({ year }) => year))].join(', '),
          baseYear: String(BASE_YEAR),
        })}
      </p>
      <p>{t('model', { version: index.layout.version })}</p>
    </footer>
  );
}
