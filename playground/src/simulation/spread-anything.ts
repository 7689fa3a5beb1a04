/** A file of its own, so that it is loaded when a scenario needs it. */
export { spreadScenario } from 'ripplecast/prepared';
