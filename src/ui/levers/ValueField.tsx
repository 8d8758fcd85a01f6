import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp } from '../appContext.ts';
import { TypedField } from '../parts/TypedField.tsx';

interface ValueFieldProps {
  readonly lever: PageLever;
  readonly name: string;
  readonly value: number;
}

/** The value of a lever in words, which can be typed over. */
export function ValueField({ lever, name, value }: ValueFieldProps) {
  const { scenarios } = useApp();
  const t = useTranslations('levers');
  return (
    <TypedField
      label={t('valueOf', { name })}
      input={lever}
      low={lever.min}
      high={lever.max}
      value={value}
      onTake={(typed) => scenarios.setLever(lever.id, typed)}
    />
  );
}
