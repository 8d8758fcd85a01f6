import { describe, expect, it } from 'vitest';
import { type AddressRules, addressOf, scenarioAt } from '../../src/state/addressBar.ts';
import { createNotices } from '../../src/state/notices.ts';
import { smallFigures, smallLayout } from './smallModel.ts';

const text = { da: 'x', en: 'x' };
const reference = (id: string, a: number, b: number) => ({
  id,
  name: text,
  description: text,
  levers: { a, b },
});

const rules: AddressRules = {
  layout: smallLayout,
  link: {
    levers: new Map([
      ['a', { minimum: 0, maximum: 9 }],
      ['b', { minimum: 0, maximum: 9 }],
    ]),
    parameters: new Map([['figure', { minimum: 0, maximum: 200 }]]),
    fixed: new Set(),
    scenarios: ['bau', 'plan'],
    unitOf: () => '1',
    figures: smallFigures,
  },
  references: [reference('bau', 0, 0), reference('plan', 1, 1)],
  plan: 'plan',
};

describe('the address', () => {
  it('tells the reference and only what differs from it', () => {
    const scenario = { levers: { a: 1, b: 3 }, parameters: { figure: 50 } };
    const address = addressOf(scenario, 'plan', rules);
    expect(address).toBe('model=small-1&scenario=plan&b=3&figure=50');
    const notices = createNotices();
    expect(scenarioAt(`#${address}`, rules, notices)).toEqual({ scenario, origin: 'plan', figure: null });
    expect(notices.store.getState().listed).toEqual([]);
  });

  it('falls back on the plan for a scenario that came from elsewhere', () => {
    expect(addressOf({ levers: { a: 1, b: 1 }, parameters: {} }, 'gone', rules)).toBe(
      'model=small-1&scenario=plan',
    );
  });

  it.each([
    ['#model=old-9&scenario=bau', 'otherVersion'],
    ['#scenario=bau', 'noVersion'],
  ])('opens %s and says that its model is another', (address, kind) => {
    const notices = createNotices();
    expect(scenarioAt(address, rules, notices)?.origin).toBe('bau');
    expect(notices.store.getState().listed.map(({ notice }) => notice.kind)).toEqual([kind]);
  });

  it('refuses a link with one wrong value as a whole, in words', () => {
    const notices = createNotices();
    expect(scenarioAt('#model=small-1&scenario=bau&a=1&b=99', rules, notices)).toBeNull();
    expect(notices.store.getState().listed.map(({ notice }) => notice)).toEqual([
      { kind: 'linkRefused', problem: { code: 'outOfRange', where: 'b', minimum: 0, maximum: 9 } },
    ]);
  });
});
