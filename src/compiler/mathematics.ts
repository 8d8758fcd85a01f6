import { all, create, type FactoryFunctionMap } from 'mathjs';

/**
 * The project's own mathjs: its units know tonnes of CO2e and peak megawatts, so that neither can be
 * mistaken for mass or power.
 */
export const mathematics = create(all as FactoryFunctionMap, {});

mathematics.createUnit('tonneCO2e');
mathematics.createUnit('megawattPeak');
