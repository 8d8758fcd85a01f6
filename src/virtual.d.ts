declare module 'virtual:model/kernel' {
  export const simulate: import('./engine/contract.ts').Kernel;
}

declare module 'virtual:model/layout' {
  const layout: import('./engine/layout.ts').ModelLayout;
  export default layout;
}

declare module 'virtual:municipality' {
  const municipality: import('./schema/pageMunicipality.ts').PageMunicipality;
  export default municipality;
}

declare module 'virtual:municipality/levers' {
  const backgrounds: Readonly<Record<string, import('./schema/pageMunicipality.ts').LeverBackground>>;
  export default backgrounds;
}
