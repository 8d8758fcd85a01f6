import { useTranslations } from 'use-intl';
import { PathChart } from '../../charts/path/PathChart.tsx';
import { layOutPath } from '../../charts/path/pathLayout.ts';
import { differencesBetween } from '../../engine/scenario.ts';
import { scenarioOf } from '../../state/appState.ts';
import { useApp, useNumbers, useScenarios } from '../appContext.ts';
import { QrCode } from '../parts/QrCode.tsx';
import { Verdict } from '../verdict/Verdict.tsx';
import { SheetAssumptions } from './SheetAssumptions.tsx';
import { SheetLevers } from './SheetLevers.tsx';
import { SheetSensitivity } from './SheetSensitivity.tsx';
import type { SheetFacts } from './sheetFacts.ts';

/** Drawn larger than its 186 mm on the page, so that its words come out as small as those around it. */
const PICTURE_PIXELS = { width: 1040, height: 400 };

/** With more levers than these the picture is laid out lower, and the lines are set closer. */
const MOST_LEVERS = 26;
const LOW_PIXELS = { width: 1040, height: 280 };

/** One A4 page that says of a scenario what a committee has to know, and where it can be looked up. */
export function Sheet({ state, scenario, shares, delay, certainty, influence }: SheetFacts) {
  const { businessAsUsual, index, municipality, shareAddress } = useApp();
  const t = useTranslations('print');
  const chart = useTranslations('chart');
  const numbers = useNumbers();
  const { version } = index.layout;
  const address = shareAddress();
  const current = useScenarios((known) => known.current);
  const differing = differencesBetween(index.layout, scenarioOf(businessAsUsual), current);
  const isDense = differing.length > MOST_LEVERS;
  const size = isDense ? LOW_PIXELS : PICTURE_PIXELS;
  return (
    <article className="sheet" data-dense={isDense} aria-label={t('documentTitle', { scenario })}>
      <header>
        <p className="sheet-title">{t('title', { scenario })}</p>
        <p className="sheet-note">
          {t('made', {
            municipality: municipality.name,
            date: new Date().toLocaleDateString(numbers.locale, { dateStyle: 'long' }),
            version,
          })}
        </p>
      </header>
      <Verdict miniature={null} />
      <figure>
        <figcaption>{t('picture', { municipality: municipality.name })}</figcaption>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('pictureSpoken')}>
          <PathChart
            layout={layOutPath(state, size)}
            numbers={numbers}
            words={{ notToScale: chart('notToScale') }}
            cursorYear={null}
            idPrefix="sheet"
          />
        </svg>
      </figure>
      <SheetLevers />
      <div className="sheet-columns">
        <SheetSensitivity shares={shares} delay={delay} certainty={certainty} influence={influence} />
        <SheetAssumptions />
      </div>
      <footer>
        <QrCode text={address} label={t('qr')} />
        <div>
          <p>{t('look')}</p>
          <p className="sheet-address">{address}</p>
        </div>
      </footer>
    </article>
  );
}
