import { createElement } from 'react';
import { NameSign } from '../../ui/drawer/NameSign.tsx';

/** The name of a quantity, figure or lever outside of an equation, set as within one. */
export function Sign({ id, before = false }: { readonly id: string; readonly before?: boolean }) {
  return createElement('math', { className: 'sign' }, <NameSign id={id} before={before} />);
}
