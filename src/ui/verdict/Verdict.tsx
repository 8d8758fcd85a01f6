import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { CUMULATIVE_QUANTITY, REDUCTION_QUANTITY, TOTAL_QUANTITY } from '../../model/breakdowns.ts';
import { BASE_YEAR } from '../../model/years.ts';
import type { FigureAddress } from '../../schema/figureAddress.ts';
import { useApp, useNumbers, useScenarios, useSimulations } from '../appContext.ts';
import { Figure } from '../parts/Figure.tsx';
import { Icon } from '../parts/Icon.tsx';
import {
  decimalsThatTell,
  firstTotalOf,
  firstYearOf,
  type Judgement,
  judge,
  sumUpTo,
  tellExcess,
} from './judge.ts';
import { SpokenVerdict } from './SpokenVerdict.tsx';
import './verdict.css';

/** The sentence that is read first: what the choices lead to, and whether the goals are reached. */
export function Verdict({ miniature }: { readonly miniature: ReactNode }) {
  const { municipality, index } = useApp();
  const current = useSimulations(({ current: result }) => result);
  const t = useTranslations('page');
  const first = firstTotalOf(municipality);
  const judgements = current
    ? municipality.targets.map((target) => judge(index, current.series, target, first))
    : [];
  const [near, ...later] = judgements;
  return (
    <section className="verdict" aria-label={municipality.name}>
      <div className="verdict-words">
        {near ? <Near judgement={near} /> : <h1 className="verdict-near">{t('calculating')}</h1>}
        <div className="verdict-rest">
          {later.map((judgement) => (
            <Later key={judgement.year} judgement={judgement} />
          ))}
          <Sum />
          <ChangedFigures />
        </div>
      </div>
      {miniature}
      <SpokenVerdict judgements={judgements} />
    </section>
  );
}

/** A number of the sentence that opens. */
const opening = (of: FigureAddress) => (figure: ReactNode) => <Figure of={of}>{figure}</Figure>;

/** The same for the numbers that decide. */
const deciding = (of: FigureAddress) => (figure: ReactNode) => (
  <strong>
    <Figure of={of}>{figure}</Figure>
  </strong>
);

const quantity = (id: string, year: number): FigureAddress => ({ kind: 'quantity', id, year });

function Near({ judgement }: { readonly judgement: Judgement }) {
  const { municipality } = useApp();
  const t = useTranslations('verdict');
  const sentence = useNearSentence(judgement);
  return (
    <h1 className="verdict-near" data-reached={judgement.reached}>
      <span>
        {t.rich(judgement.reduction < 0 ? 'emitsMore' : 'emits', {
          figure: deciding(quantity(TOTAL_QUANTITY.residual, judgement.year)),
          share: opening(quantity(REDUCTION_QUANTITY.residual, judgement.year)),
          municipality: municipality.name,
          first: String(firstYearOf(municipality)),
          year: String(judgement.year),
          ...sentence,
        })}{' '}
      </span>
      <Outcome reached={judgement.reached}>{useOutcome(judgement)}</Outcome>
    </h1>
  );
}

function Later({ judgement }: { readonly judgement: Judgement }) {
  const t = useTranslations('verdict');
  const numbers = useNumbers();
  const decimals = decimalsThatTell(Math.abs(judgement.total), 0, 0);
  const amount = numbers.number(Math.abs(judgement.total), judgement.reached ? 0 : decimals);
  return (
    <p className="verdict-later" data-reached={judgement.reached}>
      {t.rich(judgement.total < 0 ? 'removes' : 'left', {
        figure: deciding(quantity(TOTAL_QUANTITY.residual, judgement.year)),
        year: String(judgement.year),
        tonnes: amount,
      })}{' '}
      <Outcome reached={judgement.reached}>{useOutcome(judgement)}</Outcome>
    </p>
  );
}

function Outcome({ reached, children }: { readonly reached: boolean; readonly children: ReactNode }) {
  return (
    <span className="outcome" data-reached={reached}>
      <Icon name={reached ? 'reached' : 'missed'} /> {children}
    </span>
  );
}

function Sum() {
  const { index, businessAsUsual, goalYears } = useApp();
  const t = useTranslations('verdict');
  const numbers = useNumbers();
  const current = useSimulations(({ current: result }) => result);
  const reference = useSimulations(({ others }) => others.get(businessAsUsual.id));
  const last = goalYears.at(-1);
  if (!current || last === undefined) return null;
  const sum = sumUpTo(index, current.series, last);
  const difference = reference ? sum - sumUpTo(index, reference.series, last) : Number.NaN;
  const tonnes = numbers.number(Math.abs(difference));
  return (
    <p className="verdict-sum">
      {t.rich('sum', {
        figure: deciding(quantity(CUMULATIVE_QUANTITY.residual, last)),
        from: String(BASE_YEAR + 1),
        to: String(last),
        tonnes: numbers.number(sum),
      })}
      {reference && (
        <>
          ,{' '}
          {difference === 0
            ? t('sumSame')
            : t.rich(difference < 0 ? 'sumLess' : 'sumMore', {
                tonnes,
                figure: opening({
                  kind: 'difference',
                  id: CUMULATIVE_QUANTITY.residual,
                  year: last,
                  scenario: businessAsUsual.id,
                }),
              })}
        </>
      )}
    </p>
  );
}

/** Says that the scenario rests on other figures than the municipality's own; opens the first of them. */
function ChangedFigures() {
  const t = useTranslations('verdict');
  const parameters = useScenarios(({ current }) => current.parameters);
  const [first, ...others] = Object.keys(parameters);
  if (first === undefined) return null;
  return (
    <p className="verdict-sum">
      <Figure of={first}>{t('changedFigures', { count: others.length + 1 })}</Figure>
    </p>
  );
}

/** Whether the goal is reached, and by how much it is missed. */
function useOutcome({ id, goal, reached, excess }: Judgement): ReactNode {
  const t = useTranslations('verdict');
  const numbers = useNumbers();
  if (goal === 1) return t(reached ? 'zeroReached' : 'zeroMissed');
  return t.rich(reached ? 'reached' : 'missed', {
    target: opening({ kind: 'input', id }),
    excess: opening({ kind: 'gap', id }),
    goal: numbers.exactPercent(goal),
    gap: tellExcess(excess, numbers),
  });
}

function useNearSentence({ total, reduction, goal, reached }: Judgement) {
  const numbers = useNumbers();
  const shareDecimals = reached ? 1 : decimalsThatTell(reduction * 100, goal * 100, 1);
  return {
    tonnes: numbers.number(total),
    reduction: numbers.percent(Math.abs(reduction), shareDecimals),
  };
}
