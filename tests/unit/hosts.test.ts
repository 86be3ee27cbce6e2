import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apacheConfig, hostFiles } from '../../scripts/hosts.mjs';
import { headers } from '../../scripts/security.mjs';

const files = hostFiles();

describe('the samples for hosts', () => {
  test.each(Object.entries(files))('%s is as npm run hosts makes it', (name, text) => {
    expect(readFileSync(`docs/hosting/${name}`, 'utf8')).toBe(text);
  });

  test('are the only files there', () => {
    expect(readdirSync('docs/hosting').sort()).toEqual(Object.keys(files).sort());
  });

  test.each(Object.entries({ ...files, '.htaccess': apacheConfig() }))('%s says every header', (_, text) => {
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });

  // Inside quotation marks nginx and Apache would read these as something else.
  test('say them in characters that every kind of file takes as they are', () => {
    for (const value of Object.values(headers)) expect(value).toMatch(/^[\w '(),;=.-]+$/);
  });
});
