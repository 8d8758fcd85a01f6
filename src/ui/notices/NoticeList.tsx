import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useStore } from 'zustand';
import { problemSentence } from '../../i18n/problemSentence.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Notice } from '../../state/notices.ts';
import { useApp } from '../appContext.ts';
import { focusSoon } from '../parts/focusSoon.ts';
import { Icon } from '../parts/Icon.tsx';
import { useInputWords } from '../useInputWords.ts';
import './notices.css';

/** What the reader has to be told once, each to be put away by the reader. */
export function NoticeList() {
  const { notices } = useApp();
  const t = useTranslations('notices');
  const listed = useStore(notices.store, (state) => state.listed);
  const sentence = useSentence();
  const list = useRef<HTMLElement>(null);
  return (
    <section className="notices" ref={list} tabIndex={-1} aria-label={t('label')} aria-live="polite">
      {listed.map(({ id, notice }) => (
        <div key={id} className="notice" data-kind={notice.kind}>
          <p>{sentence(notice)}</p>
          {notice.kind === 'deleted' && (
            <button
              type="button"
              onClick={() => {
                notice.restore();
                notices.dismiss(id);
              }}
            >
              {t('undo')}
            </button>
          )}
          <button
            type="button"
            className="quiet icon-only"
            aria-label={t('dismiss')}
            onClick={() => {
              notices.dismiss(id);
              focusSoon(() => list.current);
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
    </section>
  );
}

function useSentence(): (notice: Notice) => string {
  const t = useTranslations('notices');
  const problems = useTranslations('problems');
  const words = useInputWords();
  const told = (problem: Problem): string =>
    problemSentence(problem, {
      say: (key, values) => problems(key, values),
      nameOf: words.nameOf,
      amountOf: words.textOf,
    });
  return (notice) => {
    switch (notice.kind) {
      case 'linkRefused':
      case 'savedUnreadable':
        return t(notice.kind, { problem: told(notice.problem) });
      case 'fileRefused':
        return t('fileRefused', { file: notice.file, problem: told(notice.problem) });
      case 'olderLinkRefused': {
        const { linkVersion, ownVersion } = notice;
        return t('olderLinkRefused', { linkVersion, ownVersion, problem: told(notice.problem) });
      }
      case 'otherVersion':
        return t('otherVersion', { linkVersion: notice.linkVersion, ownVersion: notice.ownVersion });
      case 'fileOtherVersion': {
        const { name, fileVersion, ownVersion, added } = notice;
        const other = t('fileOtherVersion', { name, fileVersion, ownVersion });
        if (added.length === 0) return other;
        return `${other} ${t('fileAdded', { levers: added.map(words.nameOf).join(', ') })}`;
      }
      case 'fileOpened':
        return t('fileOpened', { name: notice.name });
      case 'deleted':
        return t('deleted', { name: notice.saved.name });
      default:
        return t(notice.kind);
    }
  };
}
