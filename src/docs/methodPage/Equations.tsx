import { useTextOf } from '../../ui/appContext.ts';
import { anchors } from './anchors.ts';
import type { MethodFacts } from './facts.ts';
import { Quantity } from './Quantity.tsx';
import { Section } from './Section.tsx';

/** Every equation, in the order in which the model reads best. */
export function Equations({ catalogue, labelOf }: MethodFacts) {
  const textOf = useTextOf();
  return (
    <Section id="equations">
      {catalogue.sectors.map(({ id, label }) => (
        <section key={id} className="sector" aria-labelledby={anchors.sector(id)}>
          <h3 id={anchors.sector(id)}>{textOf(label)}</h3>
          {catalogue.quantities
            .filter(({ sector }) => sector === id)
            .map((quantity) => (
              <Quantity key={quantity.id} quantity={quantity} labelOf={labelOf} />
            ))}
        </section>
      ))}
    </Section>
  );
}
