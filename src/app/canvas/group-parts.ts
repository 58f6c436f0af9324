// Fetched together: a flow that has groups shows both sooner or later.
export { GroupCard } from './group-card.tsx';
export { GroupFrame } from './group-frame.tsx';
