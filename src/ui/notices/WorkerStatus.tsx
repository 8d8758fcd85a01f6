import { useTranslations } from 'use-intl';
import { useApp, useSimulations } from '../appContext.ts';

/** Says so when the calculation stops, and offers to start it again. */
export function WorkerStatus() {
  const { simulations } = useApp();
  const t = useTranslations('page');
  const status = useSimulations((state) => state.status);
  return (
    <div className="worker-status" role="status">
      {status.kind !== 'ready' && (
        <div className="notice" data-kind="worker">
          <p>{t(status.kind === 'failed' ? 'workerFailed' : 'workerRestarting')}</p>
          {status.kind === 'failed' && (
            <button type="button" onClick={simulations.retry}>
              {t('workerRetry')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
