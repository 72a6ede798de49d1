import { expect, it } from 'vitest';
import { privateAddress, shownAddress } from './address.ts';

const schemes = new Set(['ppg']);

it.each(['ppg://app/', 'ppg://app/assets/a.js?v=1', 'ppg://app/#/meetings'])(
  'shows %s and knows it again',
  (address) => {
    expect(privateAddress(shownAddress(address), schemes)).toBe(address);
  },
);

it.each([
  'https://app.ppg.localhost.example.org/',
  'https://app.ppg.localhost:8443/',
  'https://someone@app.ppg.localhost/',
  'http://app.ppg.localhost/',
  'https://app.other.localhost/',
  'https://example.org/?x=https://app.ppg.localhost/',
  'not an address',
])('leaves %s foreign', (address) => {
  expect(privateAddress(address, schemes)).toBe(address);
});
