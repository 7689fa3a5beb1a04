import { InvalidDocumentError, InvalidParameterError, NotAvailableError, TooLargeError } from '../errors.ts';
import { expect, test } from 'vitest';
import { receiveError, sendError } from './travelling-error.ts';

test.each<Error>([
  new InvalidDocumentError([
    { path: 'universe', message: 'universe must be at least 1; got 0' },
    { path: '', message: 'version must be given' },
  ]),
  new InvalidDocumentError([{ path: 'universe', message: 'universe must be at least 1; got 0' }], 4980),
  new InvalidParameterError('visibility', 'in [0, 1]', 1.3),
  new NotAvailableError('not yet'),
  new TooLargeError('the rows need 3 GiB'),
  new RangeError('Array buffer allocation failed'),
  new TypeError('it is not a function'),
])('an error arrives as what it was: %s', (error) => {
  const received = receiveError(structuredClone(sendError(error)));
  expect(received).toBeInstanceOf(error.constructor);
  expect(Object.entries(received as Error)).toEqual(Object.entries(error));
  expect(String(received)).toBe(String(error));
});
