import { checkText } from 'ripplecast/check';
import { listOf, number, objectWith, type Check } from '../checks/check.ts';

/** Throws InvalidParameterError, which names the key, unless the value is a list of people with a name and how many they reach. */
export const checkCompared: Check = listOf(objectWith({ name: checkText, reach: number(0) }));
