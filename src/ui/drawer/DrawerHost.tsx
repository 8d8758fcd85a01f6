import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { readFigure } from '../../schema/figureAddress.ts';
import { useApp } from '../appContext.ts';
import { answerAt } from './answerAt.ts';
import { moveAmongFigures } from './moveAmongFigures.ts';

const Drawer = lazy(() => import('./Drawer.tsx'));

/** Listens for numbers that are pressed anywhere, and shows the open one beside the page. */
export function DrawerHost() {
  const { openFigures, figureRules, scenarios } = useApp();
  const isOpen = useStore(openFigures.store, ({ trail }) => trail.length > 0);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      if (!(target instanceof Element)) return;
      const pressed = target.closest('[data-figure]');
      const address = pressed?.getAttribute('data-figure');
      if (!pressed || !address) {
        const answered = answerAt(target);
        const scenario = scenarios.store.getState().current;
        if (answered) openFigures.open(answered.figure, { text: answered.text, scenario });
        return;
      }
      const figure = readFigure(address, figureRules);
      if (pressed.closest('.drawer')) openFigures.follow(figure);
      else openFigures.open(figure);
    };
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', moveAmongFigures);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('keydown', moveAmongFigures);
    };
  }, [openFigures, figureRules, scenarios]);
  return <Suspense>{isOpen && <Drawer />}</Suspense>;
}
