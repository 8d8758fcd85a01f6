import { useTranslations } from 'use-intl';
import { CertaintyAnswer } from './CertaintyAnswer.tsx';
import { Failed } from './Failed.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import { Progress } from './Progress.tsx';
import { useAnalysis } from './useAnalysis.ts';
import { useCurrentInputs } from './useCurrentInputs.ts';

/** How sure the path is: the fan, the chances, and what makes it unsure. */
export function CertaintyPanel({ awake }: { readonly awake: boolean }) {
  const t = useTranslations('bench');
  const question = useCurrentInputs();
  const { answered, failed, progress, again } = useAnalysis('certainty', awake ? question : null);
  const certainty = answered?.answer;
  return (
    <section className="certainty" data-answer="certainty" aria-labelledby="certainty-heading">
      <PanelHeading question="certainty" />
      <Progress share={progress} />
      {failed && <Failed again={again} />}
      {!certainty && !failed && <p className="bench-waiting">{t('computing')}</p>}
      {certainty && <CertaintyAnswer certainty={certainty} awake={awake} />}
    </section>
  );
}
