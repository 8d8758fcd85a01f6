import { useTranslations } from 'use-intl';
import { broken } from '../../formula/broken.ts';
import { readBy } from '../../formula/readBy.ts';
import { spoken } from '../../formula/spoken.ts';
import { typeset } from '../../formula/typeset.ts';
import { withoutUnits } from '../../formula/withoutUnits.ts';
import type { Expression } from '../../model/expression.ts';
import { BASE_YEAR } from '../../model/years.ts';
import type { CatalogueQuantity } from '../../schema/catalogue.ts';
import { useTextOf } from '../../ui/appContext.ts';
import { Equation } from '../../ui/drawer/Equation.tsx';
import { MathMarkup } from '../../ui/drawer/MathMarkup.tsx';
import { NameSign } from '../../ui/drawer/NameSign.tsx';
import { useSpeech } from '../../ui/drawer/useSpeech.ts';
import { anchors } from './anchors.ts';
import type { MethodFacts } from './facts.ts';
import { Sign } from './Sign.tsx';
import { useUnitWords } from './useUnitWords.ts';

/** Letters on a row of an equation: so many fit the width of A4. */
const ROW = 78;

interface QuantityProps extends Pick<MethodFacts, 'labelOf'> {
  readonly quantity: CatalogueQuantity;
}

/** A quantity with its equation and all that is told of it. */
export function Quantity({ quantity, labelOf }: QuantityProps) {
  const { id, unit, label, note, source, expression, initial } = quantity;
  const t = useTranslations('methodPage.equation');
  const kinds = useTranslations('drawer.tags');
  const textOf = useTextOf();
  const unitWords = useUnitWords();
  // Not a number means that there is no value in the base year; its note says so.
  const start = initial?.kind === 'number' && Number.isNaN(initial.value) ? null : initial;
  return (
    <article className="quantity" id={anchors.name(id)} data-name={id}>
      <h4>
        {textOf(label)} <Sign id={id} />
      </h4>
      <p>{textOf(note)}</p>
      <SetEquation id={id} expression={expression} labelOf={labelOf} />
      {start && (
        <>
          <p>{t('first', { year: String(BASE_YEAR) })}</p>
          <SetEquation id={id} expression={start} labelOf={labelOf} />
        </>
      )}
      <Meanings expressions={start ? [expression, start] : [expression]} labelOf={labelOf} />
      <p className="aside">
        {t('unit', { unit: unitWords(unit) })}
        {'. '}
        {t('source', { source: textOf(source), kind: kinds(source.tag).toLowerCase() })}.
      </p>
    </article>
  );
}

interface SetEquationProps extends Pick<MethodFacts, 'labelOf'> {
  readonly id: string;
  readonly expression: Expression;
}

function SetEquation({ id, expression, labelOf }: SetEquationProps) {
  const t = useTranslations('equations.speech');
  const textOf = useTextOf();
  const words = useTranslations('equations.words');
  const speech = useSpeech((name) => (name === 'year' ? words('year') : textOf(labelOf(name))));
  const plain = withoutUnits(expression);
  return (
    <Equation
      spoken={t('equals', { name: textOf(labelOf(id)), formula: spoken(plain, speech) })}
      left={<NameSign id={id} before={false} />}
    >
      <MathMarkup
        set={broken(typeset(plain), ROW - id.length)}
        leaf={(name, before) => <NameSign id={name} before={before} />}
      />
    </Equation>
  );
}

interface MeaningsProps extends Pick<MethodFacts, 'labelOf'> {
  readonly expressions: readonly Expression[];
}

/** What the names in an equation mean, each leading to where it is told. */
function Meanings({ expressions, labelOf }: MeaningsProps) {
  const t = useTranslations('methodPage.equation');
  const textOf = useTextOf();
  const names = [...new Set(expressions.flatMap(readBy).map(({ id }) => id))];
  if (names.length === 0) return null;
  return (
    <div className="meanings">
      <p>{t('where')}</p>
      <ul>
        {names.map((id) => (
          <li key={id}>
            <Sign id={id} /> <a href={`#${anchors.name(id)}`}>{textOf(labelOf(id))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
