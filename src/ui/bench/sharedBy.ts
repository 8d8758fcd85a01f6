/** By what a change is shared: groups of levers, or who decides on them. */
export type SharedBy = 'group' | 'owner';
