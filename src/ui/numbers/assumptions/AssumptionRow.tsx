import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { settableRange } from '../../../schema/inputRules.ts';
import { useApp, useNumbers } from '../../appContext.ts';
import { FigureLink } from '../../drawer/FigureLink.tsx';
import { useNumberWords } from '../../drawer/useNumberWords.ts';
import { LeverSwitch } from '../../levers/LeverSwitch.tsx';
import { ValueField } from '../../levers/ValueField.tsx';
import { Figure } from '../../parts/Figure.tsx';
import { TypedField } from '../../parts/TypedField.tsx';
import { type Assumption, isChanged } from './useAssumptions.ts';

interface AssumptionRowProps {
  readonly assumption: Assumption;
  /** Share of the uncertainty; NaN where it is not known or there is none. */
  readonly influence: number;
}

/** One assumption: its name opens it, and its value can be changed where it is no reported fact. */
export const AssumptionRow = memo(function AssumptionRow({ assumption, influence }: AssumptionRowProps) {
  const { scenarios } = useApp();
  const t = useTranslations('assumptions');
  const drawer = useTranslations('drawer');
  const numbers = useNumbers();
  const words = useNumberWords();
  const { id, label, unit, tag, range, own } = assumption;
  const changed = isChanged(assumption);
  return (
    <tr data-changed={changed}>
      <th scope="row">
        <FigureLink to={{ kind: 'input', id }}>{label}</FigureLink>
      </th>
      <td className="assumption-value">
        <Value assumption={assumption} />
        {changed && (
          <span className="assumption-changed">
            {t('changed')}{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t('reset', { name: label, value: words.figure(unit, own) })}
              onClick={() => scenarios.reset(id, undefined)}
            >
              {t('back', { value: words.figure(unit, own) })}
            </button>
          </span>
        )}
      </td>
      <td className="wide-cell">{tag ? drawer(`tags.${tag}`) : t('lever')}</td>
      <td className="wide-cell">
        {range ? (
          <Figure of={id}>
            {t('from', { low: words.figure(unit, range.low), high: words.figure(unit, range.high) })}
          </Figure>
        ) : (
          t('certain')
        )}
      </td>
      <td className="number" data-answer="certainty">
        {Number.isNaN(influence) ? '–' : numbers.percent(influence, influence < 0.1 ? 1 : 0)}
      </td>
    </tr>
  );
});

function Value({ assumption }: { readonly assumption: Assumption }) {
  const { scenarios } = useApp();
  const t = useTranslations('assumptions');
  const words = useNumberWords();
  const { id, label, unit, lever, value } = assumption;
  const range = settableRange(assumption);
  if (lever?.unit === 'bool') {
    return <LeverSwitch lever={lever} name={label} value={value} />;
  }
  if (lever) return <ValueField lever={lever} name={label} value={value} />;
  if (!range) return <Figure of={id}>{words.figure(unit, value)}</Figure>;
  return (
    <TypedField
      label={t('setValue', { name: label })}
      input={{ unit }}
      low={range.low}
      high={range.high}
      value={value}
      told={(each) => words.figure(unit, each)}
      onTake={(typed) => {
        if (Object.is(typed, assumption.own)) scenarios.reset(id, undefined);
        else scenarios.setParameter(id, typed);
      }}
    />
  );
}
