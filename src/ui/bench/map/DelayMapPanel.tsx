import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CAPTURE_LEVERS } from '../../../model/captureLevers.ts';
import { GAS_PHASE_OUT } from '../../../model/delays.ts';
import { Failed } from '../Failed.tsx';
import { LeverSelect } from '../LeverSelect.tsx';
import { AnswerMethod } from '../PanelHeading.tsx';
import { Progress } from '../Progress.tsx';
import { useAnalysis } from '../useAnalysis.ts';
import { useCurrentInputs } from '../useCurrentInputs.ts';
import { DrawnMap } from './DrawnMap.tsx';
import './map.css';

/** Where two levers may stand and the goal still holds. */
export function DelayMapPanel({ awake }: { readonly awake: boolean }) {
  const t = useTranslations('map');
  const words = useTranslations('bench');
  const { inputs } = useCurrentInputs();
  const [x, setX] = useState<string>(CAPTURE_LEVERS.start);
  const [y, setY] = useState<string>(GAS_PHASE_OUT);
  const question = useMemo(() => ({ inputs, x, y }), [inputs, x, y]);
  const { answered, failed, progress, again } = useAnalysis('delayMap', awake ? question : null);
  const map = answered?.answer;
  return (
    <section className="delay-map" data-answer="map" aria-labelledby="map-heading">
      <div className="bench-head">
        <div className="panel-heading">
          <h3 id="map-heading">{t('heading')}</h3>
          <AnswerMethod of="map" />
        </div>
        <div className="bench-choices">
          <LeverSelect name={t('across')} value={x} other={y} onChange={setX} />
          <LeverSelect name={t('up')} value={y} other={x} onChange={setY} />
        </div>
      </div>
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!map && !failed && <p className="bench-waiting">{words('computing')}</p>}
      {map && <DrawnMap key={`${map.x.lever} ${map.y.lever}`} map={map} />}
    </section>
  );
}
