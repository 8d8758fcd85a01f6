import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { writeFigure } from '../../schema/figureAddress.ts';
import { useApp } from '../appContext.ts';
import { Icon } from '../parts/Icon.tsx';
import { NumbersWords } from './NumbersWords.tsx';
import { OpenPanel } from './OpenPanel.tsx';
import { Trail } from './Trail.tsx';
import { useFigureNames } from './useFigureNames.ts';
import './drawer.css';
import './equation.css';

/** The panel beside the page that tells where a number comes from. */
export default function Drawer() {
  return (
    <NumbersWords>
      <Panel />
    </NumbersWords>
  );
}

/** The page stays in use, so that a lever can be moved and the open number followed. */
function Panel() {
  const { openFigures, shareAddress, notices } = useApp();
  const t = useTranslations('drawer');
  const { headingOf } = useFigureNames();
  const trail = useStore(openFigures.store, (state) => state.trail);
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const pressed = useRef(document.activeElement);
  const figure = trail.at(-1);
  const place = figure && figure.kind + figure.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number is another heading to begin at
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    panel.current?.scrollTo(0, 0);
  }, [place]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') openFigures.close();
    };
    document.addEventListener('keydown', onKeyDown);
    const { current: from } = pressed;
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, [openFigures]);
  if (!figure) return null;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(shareAddress(figure));
      notices.tell({ kind: 'linkCopied' });
    } catch {
      notices.tell({ kind: 'linkNotCopied' });
    }
  };
  return (
    <div
      className="drawer"
      data-open={writeFigure(figure)}
      role="dialog"
      aria-labelledby={headingId}
      ref={panel}
    >
      <div className="drawer-head">
        <p>{t('heading')}</p>
        <button type="button" onClick={() => void copy()}>
          <Icon name="link" /> <span className="unseen">{t('copy')}</span>
        </button>
        <button type="button" onClick={() => openFigures.close()}>
          <Icon name="close" /> {t('close')}
        </button>
      </div>
      <div className="drawer-body">
        <Trail trail={trail} />
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {headingOf(figure)}
        </h2>
        <OpenPanel key={writeFigure(figure).replace(/\.\d{4}/, '')} figure={figure} />
      </div>
    </div>
  );
}
