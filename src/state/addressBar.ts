import type { ModelLayout } from '../engine/layout.ts';
import { type Scenario, sameInputs } from '../engine/scenario.ts';
import type { FigureAddress } from '../schema/figureAddress.ts';
import { type LinkRules, readLink, writeLink } from '../schema/link.ts';
import type { ReferenceScenario } from '../schema/pageMunicipality.ts';
import { RefusedInput } from '../schema/problem.ts';
import type { Notices } from './notices.ts';
import type { OpenFigures } from './openFigures.ts';
import { referenceOf, type SavedScenario, type ScenarioStore } from './scenarioStore.ts';

/** What turning scenarios into addresses needs to know. */
export interface AddressRules {
  readonly layout: ModelLayout;
  readonly link: LinkRules;
  readonly references: readonly ReferenceScenario[];
  /** Reference that a scenario is written against when it came from none of them. */
  readonly plan: string;
}

/** A scenario read from a link, and the number that is open. */
export interface LinkedScenario {
  readonly scenario: Scenario;
  readonly origin: string;
  readonly figure: FigureAddress | null;
}

/** Writes a scenario as the part of an address after `#`: a reference, what differs from it, and what is open. */
export function addressOf(
  { levers, parameters }: Scenario,
  origin: string,
  rules: AddressRules,
  figure: FigureAddress | null = null,
): string {
  const reference =
    rules.references.find(({ id }) => id === origin) ?? rules.references.find(({ id }) => id === rules.plan);
  const differing = Object.entries(levers).filter(([id, value]) => !Object.is(reference?.levers[id], value));
  return writeLink(
    {
      model: rules.layout.version,
      scenario: reference?.id ?? rules.plan,
      levers: Object.fromEntries(differing),
      parameters,
      figure,
    },
    rules.link,
  );
}

/**
 * Reads a scenario from the part of an address after `#`, telling where its model is another or unknown.
 * Null where the address holds none; a link that cannot be read is told of and holds none either.
 */
export function scenarioAt(address: string, rules: AddressRules, notices: Notices): LinkedScenario | null {
  notices.clear('linkRefused', 'olderLinkRefused', 'otherVersion', 'noVersion');
  try {
    const content = readLink(address.replace(/^#/, ''), rules.link);
    const reference = rules.references.find(({ id }) => id === content?.scenario);
    if (!content || !reference) return null;
    const { version } = rules.layout;
    if (content.model === null) notices.tell({ kind: 'noVersion' });
    else if (content.model !== version) {
      notices.tell({ kind: 'otherVersion', linkVersion: content.model, ownVersion: version });
    }
    const levers = { ...reference.levers, ...content.levers };
    return {
      scenario: { levers, parameters: content.parameters },
      origin: reference.id,
      figure: content.figure,
    };
  } catch (cause) {
    if (!(cause instanceof RefusedInput)) throw cause;
    const linkVersion = new URLSearchParams(address.replace(/^#/, '')).get('model');
    const { version: ownVersion } = rules.layout;
    notices.tell(
      linkVersion === null || linkVersion === ownVersion
        ? { kind: 'linkRefused', problem: cause.problem }
        : { kind: 'olderLinkRefused', problem: cause.problem, linkVersion, ownVersion },
    );
    return null;
  }
}

/** A drag moves through many values; browsers allow some hundred addresses in half a minute. */
const SETTLE_MILLISECONDS = 300;

/**
 * Keeps the address bar, the scenario and the open number the same: a step is an entry of the history at once,
 * a drag takes its last value when it has settled, and back, forward or a pasted link open theirs.
 *
 * @returns ends the keeping
 */
export function keepAddress(
  scenarios: ScenarioStore,
  openFigures: OpenFigures,
  rules: AddressRules,
  notices: Notices,
  page: Window,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;

  const addressNow = (): string => {
    const state = scenarios.store.getState();
    const figure = openFigures.store.getState().trail.at(-1);
    return `#${addressOf(state.current, referenceOf(state), rules, shareable(figure))}`;
  };
  const stopWaiting = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const settle = (): void => {
    timer = undefined;
    page.history.replaceState(null, '', addressNow());
  };

  /** What another reader could open too: nothing of a scenario that only this browser has. */
  const shareable = (figure: FigureAddress | undefined): FigureAddress | null => {
    const scenario = figure && 'scenario' in figure ? figure.scenario : undefined;
    const isKnown = scenario === undefined || rules.references.some(({ id }) => id === scenario);
    return figure && isKnown ? figure : null;
  };
  const push = (): void => {
    stopWaiting();
    if (addressNow() !== page.location.hash) page.history.pushState(null, '', addressNow());
  };

  const endScenarios = scenarios.store.subscribe((state, before) => {
    if (reading || (state.current === before.current && state.origin === before.origin)) return;
    stopWaiting();
    if (state.before === before.before) timer = setTimeout(settle, SETTLE_MILLISECONDS);
    else push();
  });
  const endFigures = openFigures.store.subscribe(() => {
    if (!reading) push();
  });

  const read = (): void => {
    stopWaiting();
    const found = scenarioAt(page.location.hash, rules, notices);
    reading = true;
    if (!found) page.history.replaceState(null, '', addressNow());
    else {
      if (!sameInputs(rules.layout, found.scenario, scenarios.store.getState().current)) {
        scenarios.open(found.scenario, originOf(found, scenarios.store.getState().saved, rules.layout));
      }
      if (found.figure) openFigures.follow(found.figure);
      else openFigures.close();
    }
    reading = false;
  };

  if (!isReadable(page.location.hash, rules)) page.history.replaceState(null, '', addressNow());
  page.addEventListener('popstate', read);
  return () => {
    endScenarios();
    endFigures();
    stopWaiting();
    page.removeEventListener('popstate', read);
  };
}

/** What a linked scenario came from: the user's own saved one where it is the same, else its reference. */
export function originOf(
  { scenario, origin }: Pick<LinkedScenario, 'scenario' | 'origin'>,
  saved: readonly SavedScenario[],
  layout: ModelLayout,
): string {
  return saved.find((each) => sameInputs(layout, each, scenario))?.id ?? origin;
}

/** False for an address that holds no scenario, or one that was refused. */
function isReadable(address: string, rules: AddressRules): boolean {
  try {
    return readLink(address.replace(/^#/, ''), rules.link) !== null;
  } catch (cause) {
    if (cause instanceof RefusedInput) return false;
    throw cause;
  }
}
