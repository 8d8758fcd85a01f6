import { useTranslations } from 'use-intl';
import type { Tag as TagId } from '../../schema/municipality/figure.ts';

/** Whether a number is reported, worked out, assumed or from outside, and what that means. */
export function Tag({ tag }: { readonly tag: TagId }) {
  const t = useTranslations('drawer');
  return (
    <>
      <strong>{t(`tags.${tag}`)}.</strong> {t(`tagHelp.${tag}`)}
    </>
  );
}
