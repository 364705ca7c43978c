import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/domain/language.ts';
import { getSignalDefinition } from '../../lib/domain/signals/registry.ts';
import { signalGroups, signalIds, type Said, type SignalDefinition, type SignalWords } from '../../lib/domain/signals/signal.ts';
import { signalGrounds } from '../../lib/i18n/catalogs/signal-grounds.ts';
import { signalWords } from '../../lib/i18n/catalogs/signals.ts';
import { root } from './sources.ts';

const fileOf = (id: string): string => `lib/domain/signals/${id.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** One file a signal: what it is, what it weighs and why, how it is found, and its words. */
describe.each(signalIds.map((id) => [id]))('%s', (id) => {
  test('stands in a file of its name, with its words beside it', async () => {
    expect(existsSync(join(root, fileOf(id)))).toBe(true);
    const module = (await import(join(root, fileOf(id)))) as Record<string, unknown>;
    expect(module[id]).toBe(getSignalDefinition(id));
    expect(module[`${id}Words`]).toBe(signalWords[id]);
    expect(module[`${id}Ground`]).toBe(signalGrounds[id]);
  });

  test('says its group, its weight with its ground, and its half-life', () => {
    const { group, weight, ground, halfLifeDays }: SignalDefinition = getSignalDefinition(id);
    expect(signalGroups).toContain(group);
    expect(Math.abs(weight)).toBeGreaterThan(0);
    expect(Math.abs(weight)).toBeLessThanOrEqual(2.5);
    expect(['published', 'measured', 'judged']).toContain(ground);
    expect(halfLifeDays === null || halfLifeDays >= 1).toBe(true);
  });

  test('has a name, a sentence and a ground in every language', () => {
    const { name, reason }: SignalWords = signalWords[id];
    const ground: Said = signalGrounds[id];
    for (const words of [name, reason, ground]) for (const language of languages) expect(words[language].trim()).not.toBe('');
    expect(name.params ?? {}).toEqual({});
    expect(ground.params ?? {}).toEqual({});
  });
});
