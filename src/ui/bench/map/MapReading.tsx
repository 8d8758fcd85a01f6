import { useTranslations } from 'use-intl';
import { settingsAt, settingsOfBoth } from '../../../analysis/lateness.ts';
import type { LeverMap } from '../../../analysis/leverMap.ts';
import type { Cell } from '../../../charts/heatMap/placeHeatMap.ts';
import { areOnTrack } from '../../../schema/leverScale.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { useMapWords } from './useMapWords.ts';

interface MapReadingProps {
  readonly map: LeverMap;
  readonly cell: Cell | null;
  /** The cell that the button opens. */
  readonly chosen: Cell | null;
  readonly spoken: boolean;
}

/** One cell in words, and as a scenario. */
export function MapReading({ map, cell, chosen, spoken }: MapReadingProps) {
  const t = useTranslations('map');
  return (
    <div className="map-reading">
      <div className="map-figures">{cell ? <CellWords map={map} cell={cell} /> : <p>{t('hint')}</p>}</div>
      <div className="unseen" aria-live="polite">
        {spoken && cell && <CellWords map={map} cell={cell} />}
      </div>
      {chosen && <OpenCell map={map} cell={chosen} />}
    </div>
  );
}

function CellWords({ map, cell }: { readonly map: LeverMap; readonly cell: Cell }) {
  const { goalYears } = useApp();
  const t = useTranslations('map');
  const numbers = useNumbers();
  const words = useMapWords();
  const missed = map.missed2030[cell.column]?.[cell.row] ?? Number.NaN;
  return (
    <>
      <p>
        {t.rich('places', {
          x: words.nameOf(map.x.lever),
          xValue: words.cellOf(map.x, cell.column),
          y: words.nameOf(map.y.lever),
          yValue: words.cellOf(map.y, cell.row),
          name: (part) => <strong>{part}</strong>,
        })}
      </p>
      <p className="map-figure">
        {t.rich(missed > 0 ? 'over' : 'under', {
          tonnes: numbers.number(map.total2030[cell.column]?.[cell.row] ?? Number.NaN),
          year: String(goalYears[0] ?? ''),
          gap: numbers.number(Math.abs(missed)),
          figure: (part) => <strong>{part}</strong>,
          missed: (part) => <em data-side="missed">{part}</em>,
          held: (part) => <em data-side="held">{part}</em>,
        })}
      </p>
    </>
  );
}

/** The cell as a scenario, where all its settings lie on the levers' tracks. */
function OpenCell({ map: { x, y }, cell }: { readonly map: LeverMap; readonly cell: Cell }) {
  const { levers, scenarios } = useApp();
  const t = useTranslations('map');
  const [across, up] = [levers.get(x.lever), levers.get(y.lever)];
  const [position, other] = [x.positions[cell.column], y.positions[cell.row]];
  if (!across || !up || position === undefined || other === undefined) return null;
  const settings = settingsOfBoth(settingsAt(across, position), settingsAt(up, other));
  if (!areOnTrack(levers, settings)) return <p className="bench-note">{t('beyond')}</p>;
  return (
    <button type="button" onClick={() => scenarios.setLevers(settings)}>
      {t('open')}
    </button>
  );
}
