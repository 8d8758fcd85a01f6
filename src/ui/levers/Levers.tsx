import { useTranslations } from 'use-intl';
import type { PageLever } from '../../schema/pageMunicipality.ts';
import { useApp, useScenarios, useTextOf } from '../appContext.ts';
import { MarkKey } from './LeverMarks.tsx';
import { LeverRow } from './LeverRow.tsx';
import './levers.css';

/** Every lever: the ones that decide most first, the others by group, those outside our hands apart. */
export function Levers() {
  const { municipality, levers } = useApp();
  const t = useTranslations('levers');
  const headline = new Set(municipality.headline.flat());
  const byGroup = municipality.groups.map((group) => ({
    group,
    members: municipality.levers.filter((lever) => lever.group === group.id && !headline.has(lever.id)),
  }));
  return (
    <section className="levers" id="levers" aria-labelledby="levers-heading" tabIndex={-1}>
      <div className="levers-head">
        <h2 id="levers-heading">{t('heading')}</h2>
        <MarkKey
          words={[
            ['today', t('today')],
            ['business-as-usual', t('businessAsUsual')],
            ['plan', t('plan')],
            ['beyond', t('beyond')],
          ]}
        />
      </div>
      <div className="headline">
        {municipality.headline.map((row) => (
          <div key={row[0]} className="headline-card">
            {row.map((id) => {
              const lever = levers.get(id);
              return lever ? <ConnectedLever key={id} lever={lever} /> : null;
            })}
          </div>
        ))}
      </div>
      <h3>{t('others')}</h3>
      {byGroup
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => (
          <LeverGroup key={group.id} group={group} members={members} />
        ))}
    </section>
  );
}

interface LeverGroupProps {
  readonly group: ReturnType<typeof useApp>['municipality']['groups'][number];
  readonly members: readonly PageLever[];
}

function LeverGroup({ group, members }: LeverGroupProps) {
  const { businessAsUsual } = useApp();
  const t = useTranslations('levers');
  const textOf = useTextOf();
  const changed = useScenarios(
    ({ current }) =>
      members.filter(({ id }) => !Object.is(current.levers[id], businessAsUsual.levers[id])).length,
  );
  return (
    <details className="lever-group" data-external={group.external}>
      <summary>
        <span className="lever-group-name">{textOf(group.label)}</span>
        {changed > 0 && <span className="lever-group-changed">{t('groupChanged', { count: changed })}</span>}
      </summary>
      <p className="lever-group-intro">{textOf(group.intro)}</p>
      {members.map((lever) => (
        <ConnectedLever key={lever.id} lever={lever} />
      ))}
    </details>
  );
}

function ConnectedLever({ lever }: { readonly lever: PageLever }) {
  const value = useScenarios(({ current }) => current.levers[lever.id] ?? Number.NaN);
  return <LeverRow lever={lever} value={value} />;
}
