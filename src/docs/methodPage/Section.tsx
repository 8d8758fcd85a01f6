import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { anchors, SECTION_IDS, type SectionId } from './anchors.ts';

interface SectionProps {
  readonly id: SectionId;
  readonly children: ReactNode;
}

/** A numbered section of the page. */
export function Section({ id, children }: SectionProps) {
  const t = useTranslations('methodPage.sections');
  const heading = `${anchors.section(id)}-heading`;
  return (
    <section className="method-section" id={anchors.section(id)} aria-labelledby={heading}>
      <h2 id={heading}>
        {SECTION_IDS.indexOf(id) + 1}. {t(id)}
      </h2>
      {children}
    </section>
  );
}
