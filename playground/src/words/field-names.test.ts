import { decodeScenarioLink, scenarioKey } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { fieldName, plainNote } from './field-names.ts';

function notes(link: string): readonly string[] {
  return decodeScenarioLink(link).notes.map((note) => plainNote(note));
}

describe('notes about a link', () => {
  it('name the fields as the page does', () => {
    expect(notes('v=1&share=7')).toEqual([
      "The link's share=7 is replaced by 0.1: “Share rate” must be between 0 % and 100 %; got 7.",
    ]);
    expect(notes('v=1&fans=1.5')[0]).toContain('“Fans” must be a whole number');
  });

  it('are otherwise as the library says them', () => {
    expect(notes('v=1&colour=red')[0]).toContain('colour is not known and is left out.');
  });
});

describe('the name of a key', () => {
  it('is that of its control, and within it both names', () => {
    expect(['followers', 'followers.mu', 'followers.max', 'experiment.maxGenerations'].map(fieldName)).toEqual([
      'Friends',
      'Friends, μ',
      'Friends, largest number',
      scenarioKey('experiment.maxGenerations').title,
    ]);
  });
});
