import type { SourceReference } from './figure.ts';
import { figuresOf, leversOf, type Municipality } from './municipality.ts';

const MONTHS_A_YEAR = 12;

type Known = ReadonlySet<string>;

/** Tells where the files of a municipality do not fit each other: names, ranges, sums. */
export function crossFaults(municipality: Municipality): string[] {
  return [
    ...namesUsedTwice(municipality),
    ...unknownDocuments(municipality),
    ...unknownNames(municipality),
    ...valuesOutsideRange(municipality),
    ...(brokenExtension(municipality) ?? leversLeftOpen(municipality)),
    ...sumsThatDoNotHold(municipality),
  ];
}

function namesUsedTwice(municipality: Municipality): string[] {
  const lists: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
    [
      'parameters.json, accounts.json and levers.json',
      [...figuresOf(municipality).map(({ figure }) => figure), ...municipality.levers],
    ],
    ['documents.json', municipality.documents],
    ['targets.json', municipality.targets],
    ['published.json', municipality.published.figures],
    ['levers.json groups', municipality.groups],
    ['levers.json owners', municipality.owners],
    ['measures.json', municipality.measures],
    ['news.json', municipality.news],
    ['contradictions.json', municipality.contradictions],
  ];
  return lists.flatMap(([file, records]) => {
    const ids = records.map(({ id }) => id);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${file}: ${id}: is used twice`);
  });
}

function unknownDocuments(municipality: Municipality): string[] {
  const documents: Known = new Set(municipality.documents.map(({ id }) => id));
  const faults: string[] = [];
  const check = (file: string, id: string, references: readonly SourceReference[]): void => {
    for (const { document } of references) {
      if (!documents.has(document))
        faults.push(`${file}: ${id}: ${unknown('document', document, documents)}`);
    }
  };
  for (const { file, figure } of figuresOf(municipality)) {
    check(file, figure.id, figure.source);
    for (const { source } of figure.alternatives ?? []) check(file, figure.id, source);
  }
  for (const { id, source } of municipality.targets) check('targets.json', id, source);
  for (const { id, source } of municipality.published.figures) check('published.json', id, source);
  for (const { id, source, today } of municipality.levers) {
    check('levers.json', id, [...source, ...(today?.source ?? [])]);
  }
  for (const path of municipality.paths) {
    for (const [id, { source }] of Object.entries(path.levers)) check(`paths/${path.id}.json`, id, source);
  }
  for (const { id, source } of municipality.measures) check('measures.json', id, source);
  for (const { id, source } of municipality.news) check('news.json', id, source);
  for (const { id, source } of municipality.contradictions) check('contradictions.json', id, source);
  check('municipality.json', 'account', [{ document: municipality.about.account }]);
  return faults;
}

function unknownNames(municipality: Municipality): string[] {
  const { about } = municipality;
  const idsOf = (records: readonly { readonly id: string }[]): Known => new Set(records.map(({ id }) => id));
  const levers = idsOf(municipality.levers);
  const paths = idsOf(municipality.paths);
  const groups = idsOf(municipality.groups);
  const owners = idsOf(municipality.owners);
  const inputs: Known = new Set([...levers, ...figuresOf(municipality).map(({ figure }) => figure.id)]);
  const faults: string[] = [];
  const check = (place: string, what: string, names: readonly string[], known: Known): void => {
    for (const name of names) if (!known.has(name)) faults.push(`${place}: ${unknown(what, name, known)}`);
  };
  check('municipality.json: businessAsUsual', 'scenario', [about.businessAsUsual], paths);
  check('municipality.json: plan', 'scenario', [about.plan], paths);
  check('municipality.json: shelf', 'scenario', about.shelf, paths);
  check('municipality.json: headline', 'lever', about.headline.flat(), levers);
  for (const { id, group, owner } of municipality.levers) {
    check(`levers.json: ${id}`, 'group', [group], groups);
    check(`levers.json: ${id}`, 'owner', [owner], owners);
  }
  for (const path of municipality.paths) {
    check(`paths/${path.id}.json`, 'lever', Object.keys(path.levers), levers);
    if (path.extends !== null) check(`paths/${path.id}.json: extends`, 'scenario', [path.extends], paths);
  }
  for (const { id, levers: moved } of municipality.measures)
    check(`measures.json: ${id}`, 'lever', moved, levers);
  for (const item of municipality.news) {
    check(`news.json: ${item.id}`, 'lever', item.levers, levers);
    check(`news.json: ${item.id}`, 'scenario', item.offers, paths);
  }
  for (const { id, concerns } of municipality.contradictions) {
    check(`contradictions.json: ${id}`, 'figure or lever', concerns, inputs);
  }
  for (const { id, scenario } of municipality.published.figures) {
    check(`published.json: ${id}`, 'scenario', [scenario], paths);
  }
  return faults;
}

function valuesOutsideRange(municipality: Municipality): string[] {
  const figures = figuresOf(municipality).flatMap(({ file, figure: { id, value, range } }) =>
    range && (value < range.low || value > range.high)
      ? [`${file}: ${id}: ${value} is outside its own range, ${range.low} to ${range.high}`]
      : [],
  );
  const levers = new Map(municipality.levers.map((lever) => [lever.id, lever]));
  const settings = municipality.paths.flatMap((path) =>
    Object.entries(path.levers).flatMap(([id, { value }]) => {
      const lever = levers.get(id);
      return lever && (value < lever.min || value > lever.max)
        ? [
            `paths/${path.id}.json: ${id}: ${value} is outside the lever's range, ${lever.min} to ${lever.max}`,
          ]
        : [];
    }),
  );
  const steps = municipality.levers.flatMap(({ id, unit, min, max, step }) => {
    if (unit === 'decimal year' && Math.abs(step * MONTHS_A_YEAR - 1) > 1e-9) {
      return [`levers.json: ${id}: a decimal year goes in months, so its step has to be 1/12`];
    }
    const count = (max - min) / step;
    return Math.abs(count - Math.round(count)) > 1e-6
      ? [`levers.json: ${id}: steps of ${step} do not lead from ${min} to ${max}`]
      : [];
  });
  return [...figures, ...settings, ...steps];
}

function brokenExtension({ paths }: Municipality): string[] | null {
  const extended = new Map(paths.map((path) => [path.id, path.extends]));
  const faults = paths.flatMap(({ id }) => {
    const seen = new Set([id]);
    for (let next = extended.get(id) ?? null; next !== null; next = extended.get(next) ?? null) {
      if (!extended.has(next)) return [`paths/${id}.json: extends ${next}, which is not there`];
      if (seen.has(next)) return [`paths/${id}.json: extends itself by way of ${next}`];
      seen.add(next);
    }
    return [];
  });
  return faults.length > 0 ? faults : null;
}

function leversLeftOpen(municipality: Municipality): string[] {
  return municipality.paths.flatMap(({ id }) => {
    const given = leversOf(municipality, id);
    return municipality.levers
      .filter((lever) => given[lever.id] === undefined)
      .map((lever) => `paths/${id}.json: ${lever.id}: has no value, here or in what it extends`);
  });
}

function sumsThatDoNotHold({ about, accounts, targets }: Municipality): string[] {
  const first = accounts.totals.find(({ countedBy }) => countedBy === 'first');
  const base = accounts.totals.find(
    ({ countedBy, year }) => countedBy === 'residual' && year === about.baseYear,
  );
  if (!first) return ['accounts.json: totals: no total is countedBy first'];
  if (!base) return [`accounts.json: totals: no total of ${about.baseYear} is countedBy residual`];
  const sum = (figures: readonly { readonly value: number }[]) =>
    figures.reduce((total, { value }) => total + value, 0);
  const splits = [
    { name: 'bySource', total: sum(accounts.bySource) },
    { name: 'byUser', total: sum(accounts.byUser) },
  ].flatMap(({ name, total }) =>
    total === base.value ? [] : [`accounts.json: ${name}: sums to ${total}, the total is ${base.value}`],
  );
  const goals = targets.flatMap(({ id, value, reduction }) => {
    const allowed = (1 - reduction) * first.value;
    return Math.abs(value - allowed) > 0.5
      ? [
          `targets.json: ${id}: ${value} is not ${reduction} below ${first.value}, which leaves ${Math.round(allowed)}`,
        ]
      : [];
  });
  return [...splits, ...goals];
}

function unknown(what: string, name: string, known: Known): string {
  return `unknown ${what} ${name}; known are ${[...known].join(', ')}`;
}
